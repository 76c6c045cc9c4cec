import { slugify } from '../../domain/slug';
import { View } from '../../domain/view';
import { RULES } from '../../findings';
import { model } from '../../model/load';
import type { TypeDef } from '../../model/types';
import type { Builder } from './builder';

/** Adds to a plan what its rows tell that the article does not say aloud, with ids that follow from rule and things. */
export function planFindings(builder: Builder): void {
  const view = new View(builder.nodes, builder.relationships);
  const type = model().types.get('Finding') as TypeDef;
  for (const rule of RULES) {
    for (const found of rule.find(view)) {
      const about = found.about.map((slug) => slug.replace(`${builder.article}:`, '')).join('-');
      const slug = builder.free(`${builder.article}:finding.${rule.name}.${slugify(about)}`);
      const readings = found.readings ?? [];
      const some = readings.length > 0 && !found.survives;
      const row = builder.node(slug, type, {
        text: some ? underReadings(view, found.text, readings) : found.text,
        rule: rule.name,
        holds: some ? 'some-readings' : 'every-reading',
      });
      builder.relate(slug, 'FOUND_IN_ARTICLE', builder.article);
      for (const [index, claim] of unique(found.claims).entries())
        builder.relate(row.slug, 'COMPARES', claim, { order: index + 1 });
      for (const [index, thing] of unique(found.about).entries())
        builder.relate(row.slug, 'FOUND_ABOUT', thing, { order: index + 1 });
      for (const [index, reading] of unique(readings).entries())
        builder.relate(row.slug, 'NEEDS_READING', reading, { order: index + 1 });
    }
  }
}

/** Nobody who reads the sentence alone must take for certain what hangs on how a passage is read. */
function underReadings(view: View, text: string, readings: readonly string[]): string {
  const how = unique(readings).map((slug) => `“${view.name(slug).replace(/\.$/, '')}”`);
  return `${text.replace(/\.$/, '')}, if one reads: ${how.join(', ')}.`;
}

function unique(slugs: readonly string[]): string[] {
  return [...new Set(slugs)];
}
