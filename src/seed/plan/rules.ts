import type { TypeDef } from '../../model/types';
import type { Builder } from './builder';
import type { Entry } from './registry';

/** Reports what the JSON Schema cannot say: it sees neither the kind of an event nor the files that articles share. */
export function reportRules(builder: Builder): void {
  for (const entry of builder.registry.own.values()) {
    if (entry.type.name === 'Reading') reportReading(entry);
    if (entry.type.variants.size > 0) reportKind(entry);
  }
  for (const { entry, file, path, body } of builder.registry.extensions) {
    for (const field of entry.type.fields.values()) {
      if (field.kind !== 'property' || body[field.name] === undefined) continue;
      file.report(path, 'SEED_SCHEMA', `"${field.name}" of "${entry.slug}" is said in ${entry.file.name}.`, {
        hint: 'Say it there alone; an article adds names and relations.',
        key: field.name,
      });
    }
  }
}

function reportReading({ file, path, body }: Entry): void {
  if (body.preferred !== true || body.why !== undefined) return;
  file.report(path, 'SEED_READING_WITHOUT_REASON', 'This reading is preferred without a reason.', {
    hint: 'Add "why:", or prefer none.',
    key: 'preferred',
  });
}

/** A field that only one kind has: provisions belong to an agreement. */
function reportKind({ type, file, path, body }: Entry): void {
  for (const field of type.fields.values()) {
    const kind = field.only ? kindOf(type, field.only) : body.kind;
    if (kind === body.kind || body[field.name] === undefined) continue;
    file.report(path, 'SEED_SCHEMA', `"${field.name}" belongs to an event of kind ${kind}; this is ${body.kind}.`, {
      hint: `Change the kind, or take "${field.name}" out.`,
      key: field.name,
    });
  }
}

function kindOf(type: TypeDef, variant: string): string | undefined {
  return type.variants.get(variant)?.kind;
}
