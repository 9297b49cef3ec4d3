import { expect, test } from 'vitest';
import { articleFile, claimLines, entityFile, tinyEdition, workFile } from '../../tests/fixtures/tiny-content.ts';
import { matchQuote, type TextQuoteSelector } from '../annotate/match-quote.ts';
import { webAnnotations } from './web-annotations.ts';

interface Annotation {
  id: string;
  motivation: string;
  body: unknown;
  target: { source: string; selector: { value: string; refinedBy: Required<TextQuoteSelector> & { type: string } } };
}

const BODY = [
  'IMU left, and then the IMU came back to where the IMU had been before.',
  'They “came” and they came and then, after a long while in which nothing happened, they came at last: IMU',
].join('\n\n');
const CLAIMS = [
  claimLines('start', 'IMU left'),
  claimLines('typography', 'They \\"came\\"'),
  claimLines('last', 'came', 'prefix: "happened, they"'),
];
const { article, edition, context } = tinyEdition({
  'entities/imu.md': entityFile('IMU'),
  'works/w.yaml': workFile(),
  'articles/a.md': articleFile(BODY, `entities: [imu]\nclaims:\n${CLAIMS.join('\n')}`),
});
const HOME = 'https://example.org/x/';
const page = webAnnotations(article, edition.settings, context.addresses, HOME) as { id: string; items: Annotation[] };

test('claims are assessed, mentions identify', () => {
  expect(page.id).toBe(`${HOME}articles/a.annotations.json`);
  expect(page.items.map(({ motivation }) => motivation)).toEqual([
    ...CLAIMS.map(() => 'assessing'),
    ...article.mentions.map(() => 'identifying'),
  ]);
  expect(article.mentions).toHaveLength(4);
});

test('ids are addresses of the site, none twice', () => {
  const ids = page.items.map(({ id }) => id);
  expect(ids).toContain(`${HOME}articles/a/#note-start`);
  expect(ids).toEqual([...new Set(ids)]);
  for (const id of ids) expect(id).toMatch(/^https:\/\/example\.org\/x\/articles\/a\/#/);
});

test('the body of a mention is the page of its entity', () => {
  expect(page.items.at(-1)?.body).toBe(`${HOME}entities/imu/`);
});

test('a selector leads back to the very place', () => {
  const places = [...article.claims, ...article.mentions];
  expect(page.items).toHaveLength(places.length);
  for (const [index, { target }] of page.items.entries()) {
    const { paragraph, start, end } = places[index] as (typeof places)[number];
    const { value, refinedBy } = target.selector;
    const text = article.paragraphs.find(({ id }) => id === value)?.text as string;
    expect(target.source).toBe(`${HOME}articles/a/`);
    expect(value).toBe(paragraph);
    expect(refinedBy.exact).toBe(text.slice(start, end));
    const near = { exact: refinedBy.exact, prefix: refinedBy.prefix, suffix: refinedBy.suffix };
    expect(matchQuote(text, near)).toEqual([{ start, end }]);
    expect(refinedBy.prefix).toBe(text.slice(0, start).slice(-32));
    expect(refinedBy.suffix).toBe(text.slice(end).slice(0, 32));
  }
});
