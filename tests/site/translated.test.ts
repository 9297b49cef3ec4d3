import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { searchFolder } from '../../src/search/index/search-folder.ts';
import { builtFolderOf } from '../editions/editions.ts';
import { attribute, elementsOf, hasClass, textOfElement } from './elements.ts';
import { readSite } from './read-site.ts';

// A German edition with a text and its French translation; the second paragraph of the original changed later.
const site = readSite(builtFolderOf('translated'));
const pageAt = (at: string) => {
  const page = site.pages.find(({ url }) => url.pathname === at);
  if (!page) throw new Error(`no page ${at}`);
  return page;
};
const GERMAN = pageAt('/articles/das-licht/');
const FRENCH = pageAt('/articles/la-lumiere/');
const isFrench = (at: string) => at.startsWith('/articles/la-lumiere/');

test('each page speaks the language of its article, all others that of the edition', () => {
  for (const { url, elements } of site.pages) {
    const html = elements.find(({ tagName }) => tagName === 'html') as Element;
    expect([url.pathname, attribute(html, 'lang')]).toEqual([url.pathname, isFrench(url.pathname) ? 'fr' : 'de']);
  }
});

/** Every text that the interface says as it stands in its files, by language: those that both say left out. */
async function wordsOf(language: string): Promise<Set<string>> {
  const files: Record<string, unknown> = await import(`../../src/words/${language}/all.ts`);
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.trim().length > 3) found.add(value.trim());
    else if (value && typeof value === 'object') for (const one of Object.values(value)) collect(one);
  };
  collect(Object.fromEntries(Object.entries(files).filter(([theme]) => theme !== 'questions' && theme !== 'locale')));
  return found;
}

/** The texts and names of a page, each with the language that it is said to be in. */
function* saidIn(node: Root | RootContent, language = ''): Generator<[string, string]> {
  if (node.type === 'text') yield [language, node.value.trim()];
  if (node.type !== 'root' && node.type !== 'element') return;
  if (node.type === 'element' && ['script', 'style', 'noscript'].includes(node.tagName)) return;
  const own = node.type === 'element' ? (attribute(node, 'lang') ?? language) : language;
  if (node.type === 'element')
    for (const name of ['ariaLabel', 'title', 'placeholder', 'alt']) yield [own, attribute(node, name)?.trim() ?? ''];
  for (const child of node.children) yield* saidIn(child, own);
}

test('no word of the interface is said to be in another language than its own', async () => {
  const [german, french] = [await wordsOf('de'), await wordsOf('fr')];
  const foreign = { de: french.difference(german), fr: german.difference(french) };
  const wrong = site.pages.flatMap(({ url, tree }) =>
    [...saidIn(tree)].flatMap(([language, text]) =>
      foreign[language as 'de' | 'fr']?.has(text) ? [`${url.pathname} (${language}): ${text}`] : [],
    ),
  );
  expect(wrong).toEqual([]);
  const heard = new Set([...saidIn(FRENCH.tree)].map(([, text]) => text));
  expect(french.intersection(heard).size).toBeGreaterThan(15);
});

test('the words of records say their language on the page of another', () => {
  const card = FRENCH.elements.find((one) => attribute(one, 'id') === 'card-jessen') as Element;
  const summary = elementsOf(card).find((one) => attribute(one, 'lang') === 'de') as Element;
  expect(textOfElement(summary)).toBe('Wärterin des Turms von 1898 bis 1927.');
  const tower = FRENCH.elements.find((one) => attribute(one, 'id') === 'card-leuchtturm') as Element;
  expect(textOfElement(tower)).toContain('phare de Süderhörn');
  expect(textOfElement(tower)).toContain('Une tour de brique');
  expect(textOfElement(GERMAN.elements.find((one) => attribute(one, 'id') === 'card-leuchtturm') as Element)).toContain(
    'Ein gemauerter Turm',
  );
});

test('names of a record are found in texts of their language', () => {
  const names = FRENCH.elements.filter((one) => hasClass(one, 'mention')).map(textOfElement);
  expect(new Set(names)).toEqual(new Set(['phare', 'Margrete Jessen', 'Société de la Lampe', 'Jessen']));
});

describe.each([
  ['the original', GERMAN, 'fr', '/articles/la-lumiere/', 'Absatz 4: Französisch'],
  ['the translation', FRENCH, 'de', '/articles/das-licht/', 'Paragraphe 4 : allemand'],
])('%s', (_name, page, language, other, name) => {
  const links = page.elements.filter((one) => one.tagName === 'a' && attribute(one, 'hrefLang') === language);

  test('leads from each paragraph to the same one, without a word in the text', () => {
    const paragraphs = links.filter((one) => attribute(one, 'href')?.includes('#'));
    expect(paragraphs.map((one) => attribute(one, 'href'))).toEqual([1, 2, 3, 4, 5].map((n) => `${other}#p${n}`));
    expect(paragraphs.map(textOfElement).join('')).toBe('');
    expect(attribute(paragraphs[3] as Element, 'ariaLabel')).toBe(name);
  });

  test('has a switch in its head, named in the other language', () => {
    const [whole] = links.filter((one) => attribute(one, 'href') === other);
    expect(whole && [textOfElement(whole), attribute(whole, 'lang')]).toEqual([
      language === 'fr' ? 'français' : 'Deutsch',
      language,
    ]);
  });

  test('names all languages for others', () => {
    const alternates = page.elements.filter((one) => one.tagName === 'link' && attribute(one, 'hrefLang'));
    expect(
      alternates.map((one) => `${attribute(one, 'hrefLang')} ${new URL(attribute(one, 'href') ?? '').pathname}`).sort(),
    ).toEqual(['de /articles/das-licht/', 'fr /articles/la-lumiere/', 'x-default /articles/das-licht/']);
  });
});

test('the translation tells what changed in the original after it, and the original tells nothing', () => {
  const note = FRENCH.elements.find((one) => hasClass(one, 'changed-original')) as Element;
  expect(textOfElement(note)).toMatch(/5 avril 2026.*¶ 2$/s);
  expect(elementsOf(note).map((one) => attribute(one, 'href'))).toContain('/articles/das-licht/#p2');
  expect(GERMAN.html).not.toContain('class="changed-original"');
});

test('JSON-LD and the sitemap say what translates what', () => {
  const [work] = [GERMAN, FRENCH].map(
    ({ html }) => /<script type="application\/ld\+json">(\{.*?"Article".*?)<\/script>/s.exec(html)?.[1],
  );
  expect(JSON.parse(work ?? '').workTranslation).toMatchObject([{ inLanguage: 'fr', name: 'La lumière de Süderhörn' }]);
  const translation = /<script type="application\/ld\+json">(\{.*?"Article".*?)<\/script>/s.exec(FRENCH.html)?.[1];
  expect(JSON.parse(translation ?? '').translationOfWork).toMatchObject({ inLanguage: 'de' });
  const map = readFileSync(path.join(site.folder, 'sitemap-0.xml'), 'utf8');
  expect(map.match(/hreflang="(?:de|fr|x-default)"/g)).toHaveLength(6);
});

test.each([
  ['wo war die Lampe im Winter', 'das-licht'],
  ['für wen wurde das Öl in den Häfen', 'das-licht'],
  ['où est la lampe du phare en hiver', 'la-lumiere'],
])('small words of its languages are not looked for: %s', async (query, id) => {
  const { missing, paragraphs } = await searchFolder(site.folder, '/').search(query);
  expect(missing).toEqual([]);
  expect(paragraphs[0]?.article.id).toBe(id);
});

test.each([
  ['wer war Wärterin des Turms', 'Margrete Jessen: Wärterin des Turms von 1898 bis 1927.'],
  ['die Wärterin des Turms', 'Margrete Jessen: Wärterin des Turms von 1898 bis 1927.'],
])('who had a role is answered in the words of the records: %s', async (query, sentence) => {
  const { answers } = await searchFolder(site.folder, '/').search(query);
  expect(answers.map((one) => one.sentence)).toEqual([sentence]);
});
