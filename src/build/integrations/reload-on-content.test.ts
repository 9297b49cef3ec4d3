import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reloadOnContent } from './reload-on-content.ts';

/** A development server as far as the integration knows one, and what it was told. */
function startServer(content: string) {
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const send = vi.fn();
  const server = { watcher, environments: {}, ws: { send }, restart: vi.fn() };
  const { integration, reloadNow } = reloadOnContent(content);
  const setUp = integration.hooks['astro:server:setup'];
  setUp?.({ server } as unknown as Parameters<NonNullable<typeof setUp>>[0]);
  return { tell: (event: string, file: string) => void watcher.emit('all', event, file), send, server, reloadNow };
}

describe('open pages are loaded anew', () => {
  let content: string;
  const file = (name: string) => join(content, name);
  const stand = () => after(120);

  beforeEach(() => {
    content = mkdtempSync(join(tmpdir(), 'reload-'));
    mkdirSync(file('articles'));
    writeFileSync(file('articles/a.md'), 'one');
  });
  afterEach(() => rmSync(content, { recursive: true }));

  /** What a watcher tells of a file that is written so. */
  const write = (name: string, words: string): [event: string, name: string] => {
    writeFileSync(file(name), words);
    return ['change', name];
  };
  const cases: [name: string, change: () => [event: string, name: string][], times: number][] = [
    ['after a change', () => [write('articles/a.md', 'two')], 1],
    ['once for two changes at one moment', () => [write('articles/a.md', 'two'), write('articles/b.md', 'new')], 1],
    ['after an empty file came', () => [write('articles/b.md', '')], 1],
    ['not for a file that was saved as it was', () => [write('articles/a.md', 'one')], 0],
    [
      'not for one that was written in two steps to what it was',
      () => [write('articles/a.md', ''), write('articles/a.md', 'one')],
      0,
    ],
    [
      'not for a file that came and went',
      () => [
        ['add', 'articles/c.md'],
        ['unlink', 'articles/c.md'],
      ],
      0,
    ],
    ['not for a hidden file', () => [write('articles/.a.md.tmp', 'x')], 0],
    ['not for a folder', () => [['addDir', 'articles']], 0],
  ];
  test.each(cases)('%s', async (_, change, times) => {
    const { tell, send } = startServer(content);
    for (const [event, name] of change()) tell(event, file(name));
    await stand();
    expect(send).toHaveBeenCalledTimes(times);
  });

  test('at once, and once, for files that are written whole, whatever the watcher tells of them later', async () => {
    const { tell, send, reloadNow } = startServer(content);
    const files = ['articles/a.md', 'articles/b.md'].map(file);
    for (const one of files) writeFileSync(one, 'two');
    tell('change', files[0] as string);
    reloadNow(files);
    expect(send).toHaveBeenCalledTimes(1);
    for (const one of files) tell('change', one);
    await stand();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('after a file is gone', async () => {
    const { tell, send } = startServer(content);
    rmSync(file('articles/a.md'));
    tell('unlink', file('articles/a.md'));
    await stand();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('again once a file is as it was before its last change', async () => {
    const { tell, send } = startServer(content);
    for (const words of ['two', 'one']) {
      writeFileSync(file('articles/a.md'), words);
      tell('change', file('articles/a.md'));
      await stand();
    }
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('by a new server when the edition changes, and not when edition.yaml is saved as it was', async () => {
    writeFileSync(file('edition.yaml'), 'name: A');
    const { tell, send, server } = startServer(content);
    tell('change', file('edition.yaml'));
    await stand();
    expect(server.restart).not.toHaveBeenCalled();
    writeFileSync(file('edition.yaml'), 'name: B');
    tell('change', file('edition.yaml'));
    await stand();
    expect([server.restart.mock.calls.length, send.mock.calls.length]).toEqual([1, 0]);
  });
});
