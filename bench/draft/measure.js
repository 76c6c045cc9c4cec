/**
 * Holds a draft against a finished seed.
 *
 * Found: an actor whose name is proposed as an actor's or a place's; an actor without a name whose number is proposed;
 * a quantity of the same values; a time of the same EDTF; a passage of direct speech that lies in a proposed stretch
 * of the same sentence (and, in a row of its own, with the same speaker). Wrong: a proposal that is none of these.
 *
 * @returns rows {kind, wanted, found, proposed, wrong}
 */
function measure({ proposals }, seed, text) {
  const of = (section) => proposals.filter((each) => each.section === section);
  return [
    actors(of('actors'), seed),
    ...quotations(of('propositions'), seed, text, speakerIn(of('actors'), seed)),
    quantities(of('quantities'), seed),
    times(of('times'), seed),
  ];
}

function actors(proposed, seed) {
  const named = Object.entries(seed.actors).filter(([, { names }]) =>
    names?.some(({ kind }) => kind !== 'epithet' && kind !== 'metonym'),
  );
  const written = (names) => new Set(names.map(({ text }) => text.replace(/^the /i, '')));
  const same = (one, other) => [...written(one.names)].some((name) => written(other.names).has(name));
  const found = named.filter(([, actor]) => proposed.some(({ body }) => same(body, actor)));
  const wrong = proposed.filter(
    ({ body }) => !Object.values(seed.actors).some((actor) => actor.names && same(body, actor)),
  );
  return row('actors with a name', named, found, proposed, wrong);
}

/** The actor of the seed whom the draft means by an id: the same id, or one that writes a name the same way. */
function speakerIn(proposed, seed) {
  const ids = proposed.map(({ id, body }) => {
    const same = ([, { names }]) => names?.some(({ text }) => body.names.some((name) => name.text === text));
    return [id, id in seed.actors ? id : Object.entries(seed.actors).find(same)?.[0]];
  });
  return new Map(ids);
}

function quotations(proposed, seed, text, speakers) {
  const passages = Object.values(seed.propositions).flatMap((proposition) =>
    (proposition.claims ?? [proposition]).flatMap(({ speaker, at }) =>
      [at ?? []]
        .flat()
        .filter(({ manner }) => manner === 'quoted')
        .map((passage) => ({ ...passage, speaker })),
    ),
  );
  const points = Array.from(text);
  // a proposal shows the first words of a stretch; it stands for the whole of it
  const stretchOf = ({ start, end }) => {
    let last = end;
    while (last < points.length && !/[”"»\n]/.test(points[last])) last++;
    return [start, last];
  };
  const inside = (proposal, passage) => {
    const [start, end] = stretchOf(proposal.draft);
    return (
      [passage.sentence].flat().includes(proposal.draft.sentence) && start <= passage.quoteAt && passage.quoteAt < end
    );
  };
  const found = passages.filter((passage) => proposed.some((proposal) => inside(proposal, passage)));
  const right = found.filter((passage) =>
    proposed.some((proposal) => inside(proposal, passage) && speakers.get(proposal.body.speaker) === passage.speaker),
  );
  const wrong = proposed.filter((proposal) => !passages.some((passage) => inside(proposal, passage)));
  const misspoken = proposed.filter((proposal) => {
    const borne = passages.filter((passage) => inside(proposal, passage));
    return borne.length > 0 && !borne.some(({ speaker }) => speaker === speakers.get(proposal.body.speaker));
  });
  return [
    row('passages of direct speech', passages, found, proposed, wrong),
    row('… with their speaker', passages, right, proposed, misspoken),
  ];
}

function quantities(proposed, seed) {
  const wanted = distinct(
    valuesIn(seed, (value) => ['exactly', 'min', 'max'].some((key) => key in value)),
    sizeOf,
  );
  const found = wanted.filter((value) => proposed.some(({ body }) => sizeOf(body) === sizeOf(value)));
  const wrong = proposed.filter(({ body }) => !wanted.some((value) => sizeOf(value) === sizeOf(body)));
  return row('quantities', wanted, found, proposed, wrong);
}

function times(proposed, seed) {
  const wanted = distinct(
    valuesIn(seed, (value) => 'edtf' in value),
    ({ edtf }) => edtf,
  );
  const found = wanted.filter(({ edtf }) => proposed.some(({ body }) => body.edtf === edtf));
  const wrong = proposed.filter(({ body }) => !wanted.some(({ edtf }) => body.edtf === edtf));
  return row('times', wanted, found, proposed, wrong);
}

const sizeOf = ({ exactly, min = exactly, max = exactly, minInclusive = true }) => `${min}-${max}-${minInclusive}`;

function valuesIn(value, is) {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'words' in value && is(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap((child) => valuesIn(child, is))];
}

function distinct(values, keyOf) {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

function row(kind, wanted, found, proposed, wrong) {
  return { kind, wanted: wanted.length, found: found.length, proposed: proposed.length, wrong: wrong.length };
}

module.exports = { measure };
