import * as z from 'zod';
import { PathDocument } from '../generated/operations';
import { basis, common, thing } from '../shapes';
import { basisText, counted, thingText } from '../text';
import { tool } from '../tool';
import { slugArgument } from './arguments';

const step = z.object({ from: thing, relation: z.string(), to: thing, basis });

export const findPathTool = tool({
  name: 'find_path',
  title: 'How two things are connected',
  description:
    'Finds a shortest path between two things of the graph (slugs), and tells for every step on whose claims it rests, or that only the editor reads it so. With speakers, it goes only over relations that one of these states: how the two are connected according to them.',
  input: z.object({
    from: slugArgument.describe('The slug of the thing where it begins, from search.'),
    to: slugArgument.describe('The slug of the thing where it ends.'),
    speakers: z
      .array(slugArgument)
      .max(10)
      .optional()
      .describe('Only over relations that these speakers state (slugs).'),
    maxSteps: z.number().int().min(1).max(8).default(6).describe('How many steps it may have at most.'),
  }),
  output: z.object({ steps: z.array(step).nullable().describe('null where there is no path'), ...common }),
  async run({ from, to, speakers, maxSteps }, { graph, cite, links }) {
    const { path } = await graph.ask(PathDocument, { from, to, speakers: speakers ?? null, most: maxSteps });
    if (!path) {
      const over = speakers ? `over relations that ${speakers.join(', ')} state` : 'over stated relations';
      const note = `${from} and ${to} are both in the graph, and it holds no path of at most ${counted(maxSteps, 'step')} between them ${over}. That no article connects them does not mean that they are not connected.`;
      return { lines: [note, links.to(from), links.to(to)], data: { steps: null, note } };
    }
    const things = path.entities.map((entity) => cite.thing(entity));
    const steps = path.steps.map(({ relation, forward, standing, editorial, reading, statedBy }, index) => {
      const ends = [things[index], things[index + 1]] as [z.output<typeof thing>, z.output<typeof thing>];
      const [start, end] = forward ? ends : [ends[1], ends[0]];
      const told = { totalCount: statedBy.length, nodes: statedBy };
      const resting = cite.basis({ standing, editorial, underReading: reading, statedBy: told });
      return { from: start, relation, to: end, basis: resting };
    });
    const [begin, end] = [things[0], things.at(-1)];
    const note = steps.length === 0 ? 'Both slugs name the same thing.' : null;
    const lines = [
      `A shortest path, ${counted(steps.length, 'step')}, from ${begin ? thingText(begin) : from} to ${end ? thingText(end) : to}:`,
      ...steps.flatMap((one) => [
        `- ${one.from.name} — ${one.relation} → ${one.to.name} (${one.from.slug}, ${one.to.slug})${one.basis.standing ? `, ${one.basis.standing}` : ''}`,
        ...basisText(one.basis),
      ]),
    ];
    return { lines, data: { steps, note } };
  },
});
