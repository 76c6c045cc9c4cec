import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const { smaller } = require('../../bin/screenshots.js');

const root = join(__dirname, '..', '..');
const folder = join(root, 'docs', 'screenshots');

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(body.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

test('a picture is written smaller, and is the same', () => {
  const begin = Buffer.from('89504e470d0a1a0a', 'hex');
  const head = chunk('IHDR', Buffer.from('00000020000000200800000000', 'hex'));
  const rows = deflateSync(Buffer.alloc(33 * 32), { level: 0 });
  const parts = [rows.subarray(0, 500), rows.subarray(500)].map((part) => chunk('IDAT', part));
  const end = chunk('IEND', Buffer.alloc(0));
  const packed = chunk('IDAT', deflateSync(Buffer.alloc(33 * 32), { level: 9, memLevel: 9 }));
  expect(smaller(Buffer.concat([begin, head, ...parts, end])).equals(Buffer.concat([begin, head, packed, end]))).toBe(
    true,
  );
});

test('the pictures are there, and together under 1 MB; those that the README shows among them', () => {
  const names = readdirSync(folder);
  expect(names.length).toBeGreaterThan(3);
  expect(names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThan(1_000_000);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const shown = [...readme.matchAll(/docs\/screenshots\/([\w-]+\.png)/g)].map(([, name]) => name);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((name) => !names.includes(name as string))).toEqual([]);
});
