// An edition that is made again after an edit is what it would be from the start, and only what the edit concerns is
// made anew.
import { expect, test, vi } from 'vitest';
import { contentOf } from '../../tests/editions/editions.ts';
import { addresses } from '../addresses/site.ts';
import { type Content, readContent } from '../read/files/read-content.ts';
import { type BuiltEdition, buildEdition } from './edition.ts';
import { readAhead } from './steps/read-ahead.ts';
import { withEdits } from './write/with-edits.ts';

vi.setConfig({ testTimeout: 60_000 });

const article = (title: string, fields: string, text: string) =>
  `---\ntitle: ${title}\ndeck: D.\npublished: "2026-01-01"\n${fields}\n---\n\n${text}\n`;
const NAMING = 'entities: [guild]\nlanguage: en';
const ARTICLES = {
  naming: article('Naming', NAMING, 'The Guild of Skerry Pilots had boats.'),
  citing: article('Citing', 'language: en', 'They had boats.[^a]\n\n[^a]: So it was said [@almond-2024].'),
  german: article('German', 'language: de', 'Sie hatten Boote.'),
  plain: article('Plain', 'language: en', 'They had boats.'),
};
const ALL = ['citing', 'german', 'naming', 'plain', 'two-flags'];

const put = (content: Content, files: Record<string, string>): Content =>
  withEdits(
    content,
    Object.entries(files).map(([name, text]) => ({ name, before: undefined, text })),
  );
const before = put(
  await readContent(contentOf('ordinary'), 'none'),
  Object.fromEntries(Object.entries(ARTICLES).map(([id, text]) => [`articles/${id}.md`, text])),
);
const textOf = (list: 'entities' | 'works', id: string): string =>
  before[list].find((file) => file.id === id)?.text as string;

const make = (content: Content, again: boolean): BuiltEdition =>
  buildEdition(content, { addresses: addresses('/'), frozenLedgers: false, drafts: true, again });

/** The ids of the articles that are not those of the former edition. */
const madeAnew = (former: BuiltEdition, now: BuiltEdition): string[] =>
  [...(now.edition?.articleById ?? [])].flatMap(([id, one]) =>
    former.edition?.articleById.get(id) === one ? [] : [id],
  );

test.each<[string, Record<string, string>, string[]]>([
  ['nothing', {}, []],
  ['an article', { 'articles/plain.md': ARTICLES.plain.replace('boats', 'ships') }, ['plain']],
  [
    'another name of an entity that is named',
    { 'entities/guild.md': textOf('entities', 'guild').replace(/^name: .*$/m, '$&\nformerIds: [pilots]') },
    ['german', 'naming', 'two-flags'],
  ],
  [
    'a new entity',
    { 'entities/x-boats.md': '---\nname: Boats\nkind: faction\nsummary: They were.\n---\n' },
    // A form of German may be its name, and a chart may show it.
    ['german', 'two-flags'],
  ],
  [
    'an entity that the chart of an article shows, whose text does not name it',
    {
      'entities/x-boats.md':
        '---\nname: Boats\nkind: faction\nsummary: They were.\nrelations:\n' +
        '  - { type: pledged-to, target: league, from: "2024-10-05", works: [almond-2024] }\n---\n',
    },
    ['german', 'two-flags'],
  ],
  [
    'a work that is cited',
    { 'works/almond-2024.yaml': textOf('works', 'almond-2024').replace(/^title: .*$/m, 'title: Another') },
    ['citing', 'german', 'two-flags'],
  ],
  ['a page', { 'pages/more.md': '---\ntitle: More\ndescription: D.\n---\n\nWords.\n' }, ALL],
])('%s', (_name, files, expected) => {
  const first = make(before, true);
  expect(first.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const now = make(put(before, files), true);
  expect(madeAnew(first, now).sort()).toEqual(expected);
  const fresh = make(put(before, files), false);
  expect(now.findings).toEqual(fresh.findings);
  expect(JSON.stringify([...(now.edition?.articleById ?? [])])).toBe(
    JSON.stringify([...(fresh.edition?.articleById ?? [])]),
  );
  expect(now.edition?.mentionsByEntity).toEqual(fresh.edition?.mentionsByEntity);
});

test('what was unknown is looked for again when records come', () => {
  const wrong = put(before, { 'articles/plain.md': ARTICLES.plain.replace('deck: D.', 'deck: D.\nentities: [bots]') });
  expect(make(wrong, true).findings[0]?.fix).not.toContain('boats');
  const come = put(wrong, { 'entities/boats.md': '---\nname: Boats\nkind: faction\nsummary: They were.\n---\n' });
  expect(make(come, true).findings[0]).toEqual(make(come, false).findings[0]);
});

test('what an edit would come to leaves what is made as it is', () => {
  const first = make(before, true);
  make(put(before, { 'articles/plain.md': ARTICLES.plain.replace('boats', 'ships') }), true);
  const again = make(before, true);
  expect(madeAnew(first, again)).toEqual(['plain']);
  expect(again.edition?.articleById.get('plain')?.markdown).toBe(first.edition?.articleById.get('plain')?.markdown);
});

test('what is read ahead gives the same edition', async () => {
  const texts = Array.from({ length: 12 }, (_, n) =>
    article(`More ${n}`, NAMING, `The Guild of Skerry Pilots had ${n}.`),
  );
  const wrong = { 'articles/astray.md': article('Astray', NAMING, 'See [it](/articles/nowhere/).') };
  for (const more of [{}, wrong]) {
    const content = put(before, {
      ...Object.fromEntries(texts.map((text, n) => [`articles/more-${n}.md`, text])),
      ...more,
    });
    const cold = make(content, false);
    await readAhead(content, addresses('/').home, false);
    const now = make(content, true);
    const shown = ({ edition }: BuiltEdition) => edition?.articles.map(({ html, markdown }) => [html, markdown]);
    expect(now.findings).toEqual(cold.findings);
    expect(shown(now)).toEqual(shown(cold));
  }
});
