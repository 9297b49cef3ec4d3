import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCaptions, readRecording } from './read-recording.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['an empty file', 'a.mp3', '', /"a\.mp3".* empty/],
  ['a text', 'b.mp4', 'no film', /"b\.mp4"/],
])('%s is no recording, and the finding says so', async (_name, file, text, said) => {
  writeFileSync(join(folder, file), text);
  const { problem } = await readRecording(folder, file);
  expect(problem).toMatchObject({ rule: 'unreadable-file', file: `content/${file}`, severity: 'error' });
  expect(problem?.message).toMatch(said);
});

test('empty captions are none', async () => {
  writeFileSync(join(folder, 'a.vtt'), '');
  expect((await readCaptions(folder, 'a.vtt')).problem?.message).toMatch(/"a\.vtt".* empty/);
});
