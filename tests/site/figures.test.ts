import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { builtFolderOf, contentOf } from '../editions/editions.ts';
import { attribute, elementsOf, hasClass, textOfElement } from './elements.ts';
import { jsonLdOf } from './links.ts';
import { pageOf, readSite } from './read-site.ts';

const site = readSite(builtFolderOf('textbook'));
const page = pageOf(site, 'article');
const images = page.elements.filter(({ tagName }) => tagName === 'img');
const read = (file: string) => readFileSync(path.join(site.folder, file));
const fileAt = (address: string | undefined) => new URL(address ?? '', page.url).pathname.slice(1);

test('each image has a description, a size and a file; all but the first wait until they are near', () => {
  expect(images).toHaveLength(5);
  for (const image of images) {
    expect(attribute(image, 'alt')).toMatch(/\w/);
    expect(site.files.has(fileAt(attribute(image, 'src')))).toBe(true);
  }
  expect(images.map((image) => attribute(image, 'loading'))).toEqual([undefined, 'lazy', 'lazy', 'lazy', 'lazy']);
  expect(attribute(images[0] as never, 'fetchPriority')).toBe('high');
});

test('an image has the size that is said of it, turned as the camera was held', async () => {
  for (const image of images) {
    const { width = 0, height = 0 } = await sharp(read(fileAt(attribute(image, 'src')))).metadata();
    const said = Number(attribute(image, 'width')) / Number(attribute(image, 'height'));
    expect(Math.abs(width / height - said)).toBeLessThan(0.01);
  }
});

test('every file that a reader may choose is there, and is what its name says', async () => {
  const sources = page.elements.filter(({ tagName }) => tagName === 'source');
  const choices = sources.flatMap((source) => (attribute(source, 'srcSet') ?? '').split(/, ?/));
  expect(choices.length).toBeGreaterThan(8);
  for (const choice of choices) {
    const [address, wide] = choice.trim().split(' ');
    const { format, width } = await sharp(read(fileAt(address))).metadata();
    expect(`${width}w`).toBe(wide);
    expect(address).toMatch(format === 'webp' ? /\.webp$/ : /\.avif$/);
  }
});

test('a click leads to a large image, in which nothing is left that the camera wrote', async () => {
  const links = page.elements.filter((element) => hasClass(element, 'enlarge'));
  expect(links).toHaveLength(5);
  for (const link of links) {
    const { exif, xmp, iptc } = await sharp(read(fileAt(attribute(link, 'href')))).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  }
});

test('figures and tables have their numbers, words, mentions and notes', () => {
  const byId = new Map(page.elements.map((element) => [attribute(element, 'id'), element]));
  const figure = byId.get('f1') as never;
  expect(textOfElement(figure)).toBe(
    'The tower of Hook Point, raised in 1861, seen from the mail boat. Drawing: R. Almond, CC BY 4.0',
  );
  const table = elementsOf(byId.get('t1') as never);
  expect(table.filter((element) => hasClass(element, 'mention')).length).toBeGreaterThan(3);
  expect(table.filter((element) => hasClass(element, 'claim')).map(textOfElement)).toEqual(['22 miles']);
  expect(table.filter((element) => hasClass(element, 'label')).map((one) => attribute(one, 'href'))).toEqual(['#t1']);
});

test('figures are in what is exported of an article', () => {
  const twin = read('articles/seeing-far.md').toString('utf8');
  expect(twin).toMatch(
    /!\[A white tower[^\]]*\]\(\.\.\/figures\/lighthouse-[0-9a-f]+-1600\.webp\)\nThe tower of \[Hook Point\]/,
  );
  expect(twin).toContain('*Drawing: R. Almond, CC BY 4.0*');
  expect(twin).toContain('Table: How far lights were seen');
  expect(twin).toContain('> [!NOTE]\n> A mile');
  const [article] = jsonLdOf(page);
  const [first] = ((article?.image ?? []) as Record<string, unknown>[]).filter((image) => 'contentUrl' in image);
  expect(first).toMatchObject({ width: 1600, height: 1000, creditText: 'Drawing: R. Almond, CC BY 4.0' });
  expect(site.files.has(fileAt(first?.contentUrl as string))).toBe(true);
  expect(read('feed.xml').toString('utf8')).toMatch(/<media:content url="[^"]+lighthouse[^"]+" type="image\/webp"/);
});

test('sound and film are published as they are, and in what is exported of an article', () => {
  const reader = site.pages.find(({ file }) => file.includes('the-keepers-reader/index.html')) as typeof page;
  const played = reader.elements.filter(({ tagName }) => ['audio', 'video', 'track'].includes(tagName));
  for (const element of played) {
    const file = fileAt(attribute(element, 'src'));
    const [, name = ''] = /^recordings\/(.+)-[0-9a-f]{10}\./.exec(file) ?? [];
    const own = path.join(contentOf('textbook'), 'media', `${name.replace('-de', '.de')}${path.extname(file)}`);
    expect(read(file).equals(readFileSync(own))).toBe(true);
  }
  expect(played).toHaveLength(4);
  const [article] = jsonLdOf(reader);
  const [sound] = (article?.audio ?? []) as Record<string, string>[];
  expect(sound).toMatchObject({ name: 'The fog bell of Hook Point', duration: 'PT2S', encodingFormat: 'audio/wav' });
  expect(sound?.transcript).toContain('Almond: That is Hook Point');
  const [film] = (article?.video ?? []) as Record<string, string>[];
  expect(film).toMatchObject({ width: 320, height: 180, thumbnailUrl: expect.stringContaining('/figures/beam-') });
  expect(read('feed.xml').toString('utf8')).toMatch(
    /<enclosure url="[^"]+bell-\w+\.wav" length="16044" type="audio\/wav"/,
  );
  const twin = read('articles/the-keepers-reader.md').toString('utf8');
  expect(twin).toMatch(/!\[The beam of the lamp goes round\]\(\.\.\/recordings\/beam-\w+\.webm\)\nWhat a ship/);
  expect(twin).toContain('> [!TRANSCRIPT]\n> *Two strokes');
});

test('a chart says its numbers as they are written, in words of its table alone, and is exported as it is', () => {
  const reader = site.pages.find(({ file }) => file.includes('the-keepers-reader/index.html')) as typeof page;
  const drawn = reader.elements.filter(({ tagName }) => tagName === 'svg');
  expect(drawn.map((one) => attribute(one, 'ariaLabel'))).toEqual(
    ['Chart of Table 2', 'Chart of Table 3', 'Chart of Table 4'].flatMap((name) => [name, name]),
  );
  const labels = reader.elements.flatMap((one) => attribute(one, 'dataNumber') ?? []);
  expect(labels.filter((label) => /Table [2-4]/.test(label))).toEqual([
    'Chart of Table 2',
    'Chart of Table 3',
    'Chart of Table 4',
  ]);
  const bars = drawn[2] as (typeof drawn)[number];
  for (const words of ['rings', '$1,240.50', '−$90']) expect(textOfElement(bars)).toContain(words);
  expect(reader.html).not.toMatch(/<svg[^>]*>\s*<style|aria-label="?(?:bar|y-axis|x-axis)/);
  const twin = read('articles/the-keepers-reader.md').toString('utf8');
  expect(twin).toContain('Chart (bars): Mirrors cost more than the lens.');
});

test('only a page that plays something may', () => {
  const plays = (one: typeof page) => one.elements.some(({ tagName }) => tagName === 'audio');
  const allowed = site.pages.filter(({ html }) => html.includes("media-src 'self'"));
  expect(allowed.map(({ file }) => file)).toEqual(site.pages.filter(plays).map(({ file }) => file));
});
