import { toString as textOf } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { addresses } from '../../addresses/site.ts';
import type { Recording } from '../../model/recording.ts';
import { clockTime } from '../../words/recording-in-words.ts';
import type { RenderContext } from '../handlers.ts';
import { player } from './player.ts';

const talk: Recording = {
  ...{ path: 'content/media/Talk.mp3', name: 'media/Talk.mp3', file: 'media/Talk.mp3', kind: 'audio' },
  ...{ bytes: 2_140_000, seconds: 200.4, width: 0, height: 0, hash: '0123456789', captions: [], poster: '', rare: '' },
};
const context = {
  recordings: new Map([[talk.name, talk]]),
  images: new Map(),
  addresses: addresses('/some/folder/', 'https://site.example'),
} as unknown as RenderContext;

test('under a folder the player has the address from the host on, and paper the whole of it', () => {
  const children = player({ type: 'image', url: '../media/Talk.mp3', alt: 'A talk' }, context, 'en');
  const html = unified().use(rehypeStringify).stringify({ type: 'root', children });
  expect(html).toContain('src="/some/folder/recordings/talk-0123456789.mp3" controls preload="none"');
  expect(html).toContain('data-whole="https://site.example/some/folder/recordings/talk-0123456789.mp3"');
  expect(textOf({ type: 'root', children })).toBe('The file: MP3, 3:20, 2.1 MB');
});

test.each([
  [0.2, '0:01'],
  [59.6, '1:00'],
  [200, '3:20'],
  [3729, '1:02:09'],
])('%s seconds are %s', (seconds, words) => {
  expect(clockTime(seconds)).toBe(words);
});
