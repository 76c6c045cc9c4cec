import { quoted } from '../../../src/brief/quoted';
import './quote.css';

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
  const words = quoted(text);
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
