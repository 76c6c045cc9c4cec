import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftCommand } from '../../src/cli/draft';
import { folder } from '../seed/tiny';

const TEXT = 'Two islands\n“Nobody asked,” said Mara Holm.\n';

async function draftInto(dir: string, out: string): Promise<unknown> {
  const told = jest.spyOn(console, 'error').mockImplementation(() => {});
  try {
    return await draftCommand.run?.({ flags: { out: join(dir, out) }, names: [join(dir, 'tiny.txt')] });
  } catch (error) {
    return error;
  } finally {
    told.mockRestore();
  }
}

test('a draft is written where nothing is, and never over what is there', async () => {
  const dir = folder({ 'tiny.txt': TEXT, 'kept.yaml': 'parley: 1\n' });
  expect(await draftInto(dir, 'tiny.yaml')).toBe(0);
  const written = readFileSync(join(dir, 'tiny.yaml'), 'utf8');
  expect(written).toContain('slug: tiny');
  for (const out of ['kept.yaml', 'tiny.yaml']) {
    expect(await draftInto(dir, out)).toMatchObject({
      code: 'FILE_EXISTS',
      message: `${join(dir, out)} is there already`,
      hint: expect.stringContaining('move this one away'),
    });
  }
  expect(readFileSync(join(dir, 'kept.yaml'), 'utf8')).toBe('parley: 1\n');
  expect(readFileSync(join(dir, 'tiny.yaml'), 'utf8')).toBe(written);
});

test('a folder that is not there, and one that is, are no files to write', async () => {
  const dir = folder({ 'tiny.txt': TEXT });
  mkdirSync(join(dir, 'folder'));
  expect(await draftInto(dir, 'nowhere/tiny.yaml')).toMatchObject({ code: 'FILE_UNREADABLE' });
  expect(await draftInto(dir, 'folder')).toMatchObject({ code: 'FILE_EXISTS' });
});
