import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileName, Text } from '../seed/texts';

/** Where a passage stands: its file, the hash that the file must have, and its parts in code points. */
export interface TextPlace {
  file: string | null;
  sha256: string | null;
  start: number | null;
  end: number | null;
  segments: readonly number[];
}

interface Held {
  changed: number;
  sha256: string;
  text: Text;
}

const MOST_TEXTS = 32;

/** Cuts passages from the texts that lie in some folders; a text counts only if it is the very one that was annotated. */
export class PassageTexts {
  private readonly held = new Map<string, Held>();

  constructor(private readonly folders: readonly string[]) {}

  /** The passage at a place, or null where no folder holds its text. */
  async cut({ file, sha256, start, end, segments }: TextPlace): Promise<string | null> {
    if (!file || !sha256 || start === null || end === null || !isFileName(file)) return null;
    for (const folder of this.folders) {
      const held = await this.read(join(folder, file));
      if (held?.sha256 !== sha256) continue;
      const bounds = segments.length > 0 ? segments : [start, end];
      const parts = bounds.flatMap((from, index) =>
        index % 2 === 0 ? [held.text.slice(from, bounds[index + 1] as number)] : [],
      );
      return parts.join(' … ');
    }
    return null;
  }

  private async read(path: string): Promise<Held | undefined> {
    try {
      const { mtimeMs: changed } = await stat(path);
      const known = this.held.get(path);
      if (known?.changed === changed) return known;
      const text = new Text(await readFile(path, 'utf8'));
      const held = { changed, sha256: text.sha256, text };
      if (this.held.size >= MOST_TEXTS) this.held.clear();
      this.held.set(path, held);
      return held;
    } catch {
      // Not there, or not to be read: then the passage has no text here.
      return undefined;
    }
  }
}
