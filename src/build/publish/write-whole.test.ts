import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
const file = join(folder, 'a.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('of many that write at once one is there whole, and nothing beside it', async () => {
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(100_000));
  await Promise.all(texts.map((text) => writeWhole(file, text)));
  expect(texts).toContain(readFileSync(file, 'utf8'));
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('what a killed process had begun is cleared away', async () => {
  writeFileSync(join(folder, '.a.json-new-9999999-0a0b0c0d'), 'half');
  await writeWhole(file, 'whole');
  expect(readFileSync(file, 'utf8')).toBe('whole');
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('what cannot be put in its place leaves nothing behind', async () => {
  await expect(writeWhole(folder, 'text')).rejects.toThrow();
  expect(readdirSync(join(folder, '..')).filter((name) => name.startsWith(`.${folder.split('/').at(-1)}`))).toEqual([]);
});
