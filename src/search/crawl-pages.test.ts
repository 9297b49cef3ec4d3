import { expect, test } from 'vitest';
import { crawlPages } from './crawl-pages.ts';

/** A server of these pages, by path; whatever else is asked for is a 404. */
function serverOf(pages: Record<string, string>, type = 'text/html; charset=utf-8') {
  const asked: string[] = [];
  const load = async (url: URL) => {
    asked.push(url.pathname);
    const page = pages[url.pathname];
    return new Response(page ?? 'none', { status: page === undefined ? 404 : 200, headers: { 'content-type': type } });
  };
  return { asked, load };
}

const HOME = new URL('http://localhost:4321/x/');

test('every page that is linked to is read once, under its address without the base', async () => {
  const { asked, load } = serverOf({
    '/x/': '<a class="a" href="/x/two/">2</a> <a href="/x/two/?q=1&amp;r=2#p4">2</a>',
    '/x/two/': '<a href="../">1</a> <a\n href="three/">3</a>',
    '/x/two/three/': 'end',
  });
  const { pages, failed } = await crawlPages(HOME, load);
  expect(pages.map((page) => page.url)).toEqual(['/', '/two/', '/two/three/']);
  expect(asked).toEqual(['/x/', '/x/two/', '/x/two/three/']);
  expect(failed).toEqual([]);
});

test('links that leave the site are not followed', async () => {
  const { asked, load } = serverOf({
    '/x/':
      '<a href="/">up</a> <a href="https://example.org/x/">out</a> <a href="mailto:a@b.c">mail</a> <a href="http://[">bad</a>',
  });
  await crawlPages(HOME, load);
  expect(asked).toEqual(['/x/']);
});

test('a page that fails is listed and the others are read', async () => {
  const { load } = serverOf({ '/x/': '<a href="gone/">gone</a> <a href="two/">2</a>', '/x/two/': 'two' });
  const { pages, failed } = await crawlPages(HOME, load);
  expect(pages.map((page) => page.url)).toEqual(['/', '/two/']);
  expect(failed).toEqual(['http://localhost:4321/x/gone/ (404)']);
});

test('what is not HTML is not a page', async () => {
  const { load } = serverOf({ '/x/': 'text' }, 'application/rss+xml');
  expect((await crawlPages(HOME, load)).pages).toEqual([]);
});
