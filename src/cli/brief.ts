import type { Ask, Negotiation } from '../brief/ask';
import type { Brief } from '../brief/shape';
import { loadEnvFile, readConfig, VERSION } from '../config';
import { PARLEY } from '../domain/command';
import { nearest } from '../domain/nearest';
import { ParleyError } from '../errors';
import type { Command } from './command';

export const briefCommand: Command = {
  name: 'brief',
  about: 'Prints a negotiation on one page, as Markdown: who wants what, on whose word, and what to ask.',
  names: '[EVENT]',
  count: [0, 1],
  flags: {
    sentences: { type: 'boolean', about: 'Write each line as a sentence that says who says so, ready to be quoted.' },
    json: { type: 'boolean', about: 'Print it as JSON.' },
  },
  more: 'EVENT is the slug of talks, an exchange or an agreement, as it stands in the link of the page; without it, those are listed of which it is known who takes part, what moves or what was agreed.',
  async run({ flags, names: [slug] }) {
    loadEnvFile();
    const config = readConfig();
    const [{ withGraph }, { askInProcess }] = await Promise.all([import('./graph.js'), import('../brief/ask.js')]);
    const { markdown } = await import('../brief/markdown.js');
    const print = (value: unknown, text: () => string) =>
      process.stdout.write(flags.json ? `${JSON.stringify(value, null, 2)}\n` : text());
    await withGraph(config, (driver) =>
      askInProcess({ driver, database: config.database, version: VERSION, kept: 0 }, async (ask) => {
        if (slug === undefined) {
          const known = await ask.negotiations();
          return print(known, () => listed(known));
        }
        const brief = await draw(ask, slug);
        return print(brief, () => markdown(brief, flags.sentences === true));
      }),
    );
    return 0;
  },
};

function listed(known: readonly Negotiation[]): string {
  const width = Math.max(0, ...known.map(({ slug }) => slug.length));
  return known.map(({ slug, name }) => `${slug.padEnd(width)}  ${name}\n`).join('');
}

async function draw(ask: Ask, slug: string): Promise<Brief> {
  const { briefOf } = await import('../brief/brief.js');
  const meant = await ask.negotiation(slug);
  const brief = meant && briefOf(await ask.brief(meant.article), slug);
  if (brief) return brief;
  const known = await ask.negotiations();
  // What belongs to one article begins with its slug, which would make all of them alike.
  const bare = (name: string) => name.slice(name.indexOf(':') + 1);
  const wanted = nearest(
    bare(slug),
    known.map((one) => bare(one.slug)),
  );
  const near = known.find((one) => wanted !== undefined && bare(one.slug) === wanted);
  const advice = near ? `Did you mean "${near.slug}"?` : `See what there is with \`${PARLEY} brief\`.`;
  throw new ParleyError('UNKNOWN_ID', `"${slug}" is neither talks, nor an exchange, nor an agreement`, advice);
}
