import './quote.css';

/** Whether a quotation stands for itself, or is cut out of a sentence: then it begins or ends with an ellipsis. */
function fragment(text: string): { before: boolean; after: boolean } {
  const first = /^[“"‘'(]*(.)/u.exec(text)?.[1] ?? '';
  return { before: !/[\p{Lu}\p{N}]/u.test(first), after: !/[.!?…][”"’')]*$/u.test(text) };
}

/** The article's own words, in serif, between quotation marks, as a fragment where they are one. */
export function Quote({
  text,
  inTranslation = false,
  block = false,
}: {
  text: string;
  inTranslation?: boolean | null;
  block?: boolean;
}) {
  const { before, after } = fragment(text);
  const words = `“${before ? '… ' : ''}${text}${after ? ' …' : ''}”`;
  const note = inTranslation && <span class="translated"> in translation</span>;
  return block ? (
    <blockquote class="quote">
      {words}
      {note}
    </blockquote>
  ) : (
    <q class="quote">
      {words}
      {note}
    </q>
  );
}
