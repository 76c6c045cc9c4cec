import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from '../../src/graphql/schema';

/** A part of the schema that has a name and a description. */
interface Part {
  /** where it stands, as in `Type.field.argument` */
  at: string;
  name: string;
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
  form: RegExp;
}

const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const CAMEL = /^[a-z][A-Za-z0-9]*$/;
const UPPER = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

function partsOf(type: GraphQLNamedType): Part[] {
  const at = (...names: string[]) => [type.name, ...names].join('.');
  const parts: Part[] = [{ at: at(), name: type.name, description: type.description, form: PASCAL }];
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      parts.push({ ...pick(field), at: at(field.name), form: CAMEL });
      for (const arg of field.args) parts.push({ ...pick(arg), at: at(field.name, arg.name), form: CAMEL });
    }
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      parts.push({ ...pick(field), at: at(field.name), form: CAMEL });
  if (isEnumType(type))
    for (const value of type.getValues()) parts.push({ ...pick(value), at: at(value.name), form: UPPER });
  return parts;
}

function pick({ name, description, deprecationReason }: Omit<Part, 'at' | 'form'>): Omit<Part, 'at' | 'form'> {
  return { name, description, deprecationReason };
}

const BUILT_IN = /^(__|String$|Int$|Float$|Boolean$|ID$)/;
const parts = Object.values(buildSchema().getTypeMap())
  .filter(({ name }) => !BUILT_IN.test(name))
  .flatMap(partsOf);
const failing = (fails: (part: Part) => boolean) => parts.filter(fails).map(({ at }) => at);

describe('every type, field, argument and value of the schema', () => {
  test('is here', () => {
    expect(parts.length).toBeGreaterThan(500);
    expect(parts.map(({ at }) => at)).toEqual(expect.arrayContaining(['Query', 'Query.actor', 'Query.actor.slug']));
  });

  test('has a description that is a sentence', () => {
    expect(failing(({ description }) => !/^\S[\s\S]*[.?!]\)?$/.test(description ?? ''))).toEqual([]);
  });

  test('has a name in the form of its kind', () => {
    expect(failing(({ name, form }) => !form.test(name))).toEqual([]);
  });

  test('says, if it is deprecated, why and what to use', () => {
    const reasonless = /^(No longer supported)?$/;
    expect(
      failing(({ deprecationReason: why }) => why !== undefined && why !== null && reasonless.test(why.trim())),
    ).toEqual([]);
  });
});
