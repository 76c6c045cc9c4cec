import type { Answers } from '../brief/facts';
import type { Brief } from '../brief/shape';
import { loadEnvFile, readConfig, VERSION } from '../config';
import { ParleyError } from '../errors';
import type { Command } from './command';

export const briefCommand: Command = {
  name: 'brief',
  about: 'Prints a negotiation on one page, as Markdown: who wants what, on whose word, and what to ask.',
  names: 'EVENT',
  count: [1, 1],
  flags: {
    sentences: { type: 'boolean', about: 'Write each line as a sentence that says who says so, ready to be quoted.' },
    json: { type: 'boolean', about: 'Print it as JSON.' },
  },
  more: 'EVENT is the slug of talks, an exchange or an agreement, as it stands in the link of the page.',
  async run({ flags, names: [slug = ''] }) {
    loadEnvFile();
    const config = readConfig();
    const [{ withGraph }, { askInProcess }] = await Promise.all([import('./graph.js'), import('../brief/ask.js')]);
    const { markdown } = await import('../brief/markdown.js');
    const brief = await withGraph(config, (driver) =>
      askInProcess({ driver, database: config.database, version: VERSION, kept: 0 }, async (ask) => {
        const article = await ask.articleOf(slug);
        return draw(await ask.brief(article), slug);
      }),
    );
    process.stdout.write(
      flags.json ? `${JSON.stringify(brief, null, 2)}\n` : markdown(brief, flags.sentences === true),
    );
    return 0;
  },
};

async function draw(answers: Answers, slug: string): Promise<Brief> {
  const { briefOf, negotiationsOf } = await import('../brief/brief.js');
  const brief = briefOf(answers, slug);
  if (brief) return brief;
  const known = negotiationsOf(answers).map((event) => event.slug);
  throw new ParleyError(
    'BAD_ARGUMENT',
    `"${slug}" is neither talks, nor an exchange, nor an agreement`,
    known.length > 0 ? `Name one of ${known.join(', ')}.` : 'Its article has nothing of the kind.',
  );
}
