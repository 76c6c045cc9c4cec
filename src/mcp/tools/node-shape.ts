import * as z from 'zod';
import { basis, claim, common, fact, finding, openPoint, paged, thing } from '../shapes';

const proposition = z.object({ slug: z.string(), text: z.string(), link: z.string(), basis });

/** What `get_node` answers. */
export const output = z.object({
  thing,
  basis,
  claims: z
    .array(claim)
    .describe('the claim itself, where the thing is one; the claims compared, where it is a finding'),
  facts: z.array(fact).describe('given with the first page only, or of the relation that is asked for'),
  relations: z
    .array(z.object({ relation: z.string(), total: z.number(), shown: z.number() }))
    .describe('how many facts there are of each relation, and how many are shown; "relation" asks for the rest'),
  propositions: z.array(proposition),
  findings: z.array(finding),
  openPoints: z.array(
    openPoint.extend({
      as: z.array(z.string()).describe('regarding: it concerns the thing; who: the thing leaves it open'),
    }),
  ),
  ...paged,
  ...common,
});

/** What the tool answers, before the articles are added. */
export type NodeData = Omit<z.output<typeof output>, 'articles'>;
