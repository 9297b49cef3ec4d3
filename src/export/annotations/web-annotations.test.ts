import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { annotationErrors } from '../../../tests/fixtures/annotation-schema.ts';
import { type Annotation, resolveEach } from '../../../tests/fixtures/resolve-annotations.ts';
import { articleFile, claimLines, entityFile, tinyEdition, workFile } from '../../../tests/fixtures/tiny-content.ts';
import { webAnnotations } from './web-annotations.ts';

const BODY = `
## IMU

IMU left, and then the IMU came back
to where *the IMU* had been  
before.

- IMU
- IMU

> They “came” and they came[^1] and then, after a long while in which nothing happened, they came at last: IMU

| a | b |
| - | - |
| c | d |

The end of the IMU 𝔸 came.

[^1]: A note.
`;
const CLAIMS = [
  claimLines('start', 'IMU left', 'formerIds: [began], since: [{ on: 2015-08, text: "*Later*.", works: [w] }]'),
  claimLines('typography', 'They \\"came\\"'),
  claimLines('last', 'came', 'prefix: "happened, they"'),
  claimLines('lines', 'back to where the IMU had been before'),
];
const PUBLICATION = {
  name: 'E',
  description: 'D',
  language: 'en',
  licence: 'https://e.org/l',
  home: 'https://example.org/x/',
};
const made = (body = BODY) => {
  const { article, edition, context } = tinyEdition({
    'entities/imu.md': entityFile('IMU'),
    'works/w.yaml': workFile(),
    'articles/a.md': articleFile(body, `credit: After the IMU.\nentities: [imu]\nclaims:\n${CLAIMS.join('\n')}`),
  });
  const page = webAnnotations(article, edition, context.addresses, PUBLICATION) as {
    items: Annotation[];
    partOf: object;
  };
  return { article, page };
};
const { article, page } = made();

test('is a page of annotations as the W3C model has them', () => {
  expect(annotationErrors(page)).toEqual([]);
  expect(page).toMatchObject({
    id: 'https://example.org/x/articles/a.annotations.json',
    partOf: { type: 'AnnotationCollection', total: page.items.length, rights: 'https://e.org/l' },
  });
});

test('claims are assessed, mentions identify', () => {
  expect(page.items.map(({ motivation }) => motivation)).toEqual([
    ...CLAIMS.map(() => 'assessing'),
    ...article.mentions.map(() => 'identifying'),
  ]);
  expect(article.mentions.length).toBeGreaterThan(7);
});

test('ids are addresses of the site, none twice, and other words leave them alone', () => {
  const ids = page.items.map(({ id }) => id);
  expect(ids).toContain('https://example.org/x/articles/a/#note-start');
  expect(ids).toContain('https://example.org/x/articles/a/#p1-imu-2');
  expect(ids).toEqual([...new Set(ids)]);
  for (const id of ids) expect(id).toMatch(/^https:\/\/example\.org\/x\/articles\/a\/#/);
  expect(made(BODY.replace('and then', 'and much later')).page.items.map(({ id }) => id)).toEqual(ids);
});

test('the bodies tell all that a note does', () => {
  expect(page.items[0]).toMatchObject({
    'dcterms:replaces': ['https://example.org/x/articles/a/#note-began'],
    body: [
      { purpose: 'describing', value: 'C.' },
      { purpose: 'classifying', 'schema:name': 'kind', value: 'fact' },
      { purpose: 'classifying', 'schema:name': 'rating', value: 'disputed' },
      { purpose: 'commenting', value: 'G.\n\nN.' },
      { purpose: 'commenting', value: '*Later*.', 'dcterms:available': '2015-08' },
      { purpose: 'linking', source: 'https://example.org/' },
    ],
  });
  expect(page.items.at(-1)?.body).toMatchObject([{ source: 'https://example.org/x/entities/imu/' }, { value: 'IMU' }]);
});

test('every selector leads back to the very words, in each library', { timeout: 60_000 }, async () => {
  const { credit, body } = article.html;
  const { window } = new JSDOM(`<main><h1>IMU</h1>${credit}<article id=text>${body}</article></main>`);
  const words = new Map(article.paragraphs.map(({ id, text }) => [id, text]));
  const expected = [...article.claims, ...article.mentions].map(({ paragraph, start, end }) =>
    words.get(paragraph)?.slice(start, end).replace(/\s+/g, ' '),
  );
  const found = await resolveEach(page.items, window.document);
  for (const [library, texts] of Object.entries(found)) {
    expect(
      texts.map((text) => text.replace(/\s+/g, ' ')),
      library,
    ).toEqual(expected);
  }
});
