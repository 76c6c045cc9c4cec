import type { NamedFragment } from '../../generated/operations';
import { KindShape } from '../../parts/kind-shape';
import { Marks, type Resting } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { HowItStands } from '../../parts/suggestions';

/** Things, each a link that says where not all affirm it. */
export function Things({ title, of }: { title: string; of: readonly NamedFragment[] }) {
  if (of.length === 0) return null;
  return (
    <section class="of-thing">
      <h2>{title}</h2>
      <ul class="pills">
        {of.map((thing) => (
          <li key={thing.slug}>
            <a class="pill" href={thingPath(thing.slug)}>
              <KindShape type={thing.__typename} /> {thing.name} <HowItStands of={standingOf(thing)} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the speakers stand to a thing, where it is a proposition or a stated fact. */
export function standingOf(thing: NamedFragment) {
  const standing = 'believed' in thing ? thing.believed : 'standing' in thing ? thing.standing : null;
  return { type: thing.__typename, standing };
}

type Edges = { readonly edges: readonly (Resting & { readonly node: NamedFragment })[] };

/** What a thing is connected with in which way, each with who says so; a way that leads nowhere is left out. */
export function Relations({ of }: { of: readonly (readonly [string, Edges])[] }) {
  const some = of.filter(([, { edges }]) => edges.length > 0);
  if (some.length === 0) return null;
  return (
    <section class="of-thing">
      <h2>What it is about</h2>
      <dl class="thing-relations">
        {some.map(([name, { edges }]) => (
          <div key={name}>
            <dt>{name}</dt>
            {edges.map(({ node, ...edge }, index) => (
              <dd key={`${node.slug} ${index}`}>
                <a href={thingPath(node.slug)}>{node.name}</a> <Marks of={edge} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
