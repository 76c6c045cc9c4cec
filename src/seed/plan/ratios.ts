import { type Range, rangeInWords, ratioRange } from '../../domain/ratio';
import { type NodeRow, props } from '../../domain/rows';
import { View } from '../../domain/view';
import { model } from '../../model/load';
import type { TypeDef } from '../../model/types';
import type { Builder } from './builder';

/**
 * Adds to every exchange the ratios that its quantities allow: for each two transfers whose quantities count the
 * same unit, the greater by the lesser. Each names the two quantities that it used; two speakers' quantities are
 * never joined into one.
 */
export function planRatios(builder: Builder): void {
  const view = new View(builder.nodes, builder.relationships);
  const type = model().types.get('ComputedRatio') as TypeDef;
  for (const exchange of view.all('Exchange')) {
    const transfers = view.out(exchange.slug, 'CONSISTS_OF');
    for (const [index, one] of transfers.entries()) {
      for (const other of transfers.slice(index + 1)) {
        for (const [dividend, divisor] of comparable(view, one, other)) {
          const { min, max } = ratioRange(dividend.props as Range, divisor.props as Range);
          const left = rangeInWords(dividend.props as Range);
          const right = rangeInWords(divisor.props as Range);
          const readings = [dividend, divisor].flatMap((row) => view.out(row.slug, 'UNDER_READING'));
          const only = readings.length > 0 ? ', under one reading alone' : '';
          const text = `${left} to ${right} is ${rangeInWords(props({ min, max }) as Range, 1)}${only}`;
          const slug = builder.free(`${exchange.slug}.ratio.${left}-to-${right}`.replace(/–/g, '-').replace(/ /g, '-'));
          const row = builder.node(slug, type, { name: text, caption: text, min, max, exchange: exchange.slug });
          builder.relate(exchange.slug, 'RATIO_RANGE', row.slug);
          builder.relate(row.slug, 'DIVIDES', dividend.slug, { order: 1 });
          builder.relate(row.slug, 'DIVIDED_BY', divisor.slug, { order: 1 });
          for (const [n, reading] of readings.entries())
            builder.relate(row.slug, 'UNDER_READING', reading.slug, { order: n + 1 });
        }
      }
    }
  }
}

function* comparable(view: View, one: NodeRow, other: NodeRow): Generator<[NodeRow, NodeRow]> {
  for (const a of view.out(one.slug, 'HAS_QUANTITY')) {
    for (const b of view.out(other.slug, 'HAS_QUANTITY')) {
      if (a.props.unit === undefined || a.props.unit !== b.props.unit || a.props.currency !== b.props.currency)
        continue;
      yield greatest(a) >= greatest(b) ? [a, b] : [b, a];
    }
  }
}

function greatest(quantity: NodeRow): number {
  return Number(quantity.props.max ?? quantity.props.min ?? 0);
}
