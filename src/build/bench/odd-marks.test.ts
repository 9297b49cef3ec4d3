// Over 200 lines: odd selections, each with what must come of it.
// Words as people select them: where they stand, in which script, in which file. Each is marked as the name of an
// entity and as a claim, exactly where it was pointed at, with every byte of the text as it was; or it is said why not.
import { describe, expect, test } from 'vitest';
import { articleFile, build, claimLines, entityFile, workFile } from '../../../tests/fixtures/tiny-content.ts';
import type { Spot } from '../../bench/api.ts';
import { addWords } from '../../edit/article/add-words.ts';
import { splitFrontmatter } from '../../edit/edit-frontmatter.ts';
import type { Edition } from '../../model/edition.ts';
import { normaliseText } from '../../read/files/normalise-text.ts';
import { putClaimAt } from './put-claim-at.ts';
import { wordingsFor } from './wordings-for.ts';

const RECORDS = {
  'entities/x.md': entityFile('Quillon'),
  'entities/omar.md': entityFile('Omar'),
  'entities/imu.md': entityFile('Movement of Omar'),
  'works/w.yaml': workFile(),
};
const CLAIM = { claim: 'C.', kind: 'fact', rating: 'disputed', gist: 'G.', note: 'N.', known: 'then', key: false };

/** The article in a file, as the server opens it: the build reads line ends and accents in one way. */
function opened(text: string) {
  const { edition, findings } = build({ ...RECORDS, 'articles/a.md': normaliseText(text) });
  const said = findings.filter(({ severity }) => severity === 'error').map(({ message, fix }) => `${message}: ${fix}`);
  if (!edition) throw new Error(said.join('\n'));
  const article = edition.articleById.get('a') as NonNullable<ReturnType<Edition['articleById']['get']>>;
  return { edition, article, name: 'articles/a.md', text, hash: '' };
}
type Open = ReturnType<typeof opened>;

/** The place of words in the text, or of those between the brackets of `⟦⟧` in them. */
function spotOf({ article }: Open, asked: string): Spot {
  const words = asked.replace(/[⟦⟧]/g, '').normalize('NFC');
  const [before = '', inside = ''] = asked.includes('⟦') ? asked.normalize('NFC').split(/[⟦⟧]/) : ['', words];
  const paragraph = article.paragraphs.find(({ text }) => text.includes(words));
  if (!paragraph) throw new Error(`no words "${words}" in ${article.paragraphs.map(({ text }) => text).join('|')}`);
  const start = paragraph.text.indexOf(words) + before.length;
  return { paragraph: paragraph.id, start, end: start + inside.length };
}
const wordsAt = ({ article }: Open, { paragraph, start, end }: Spot) =>
  article.paragraphs.find(({ id }) => id === paragraph)?.text.slice(start, end) ?? '';

/** What becomes of words that are marked in a way: where the mark then is, and what else of the file is another. */
function attempt(text: string, asked: string, mark: (open: Open, spot: Spot) => string) {
  const open = opened(text);
  const spot = spotOf(open, asked);
  const after = mark(open, spot);
  expect(splitFrontmatter(after).rest).toBe(splitFrontmatter(text).rest);
  const made = opened(after);
  expect(made.article.paragraphs).toEqual(open.article.paragraphs);
  return { open, spot, made, after };
}

const asName = (open: Open, spot: Spot) => {
  const words = wordsAt(open, spot).replace(/\s+/g, ' ').trim();
  return addWords(open.text, 'x', wordingsFor(open, words, [spot]));
};
const asClaim = (open: Open, spot: Spot) =>
  putClaimAt(open, { article: 'a', spot, claim: { ...CLAIM, id: 'new', works: [{ id: 'w' }], since: [] } })[0]?.text ??
  '';

const LONG = `It began so: ${Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')}, and so it ended.`;
const TABLE = '| Who | What |\n| --- | --- |\n| the league | the league |\n| the crews | the league |';

const cases: [string, string, string][] = [
  ['a word in a line of its own', articleFile('One word.'), 'word'],
  ['the very first word', articleFile('Begun it was.'), 'Begun'],
  ['the very last word, with its dot', articleFile('It was ended.'), 'ended.'],
  ['a whole paragraph', articleFile('All of it.'), 'All of it.'],
  ['the first of equal words', articleFile('the crew, the crew, the crew.'), '⟦the crew⟧, the crew, the'],
  ['the middle one of equal words', articleFile('the crew, the crew, the crew.'), 'the crew, ⟦the crew⟧, the crew'],
  ['the last of equal words', articleFile('the crew, the crew, the crew.'), 'the crew, the crew, ⟦the crew⟧'],
  ['the same word in two paragraphs', articleFile('They came.\n\nThey went.'), '⟦They⟧ went'],
  ['a cell of a table', articleFile(TABLE), 'crews'],
  [
    'a word in cells of which one says more',
    articleFile(TABLE.replace('| the league |\n| the c', '| the old league |\n| the c')),
    'old ⟦league⟧',
  ],
  ['words behind a table', articleFile(`${TABLE}\n\nThe \`code\` and [a link](https://example.org/), then it.`), 'it.'],
  ['a caption of a table', articleFile(`Table: What the crews said\n\n${TABLE}`), 'What the crews'],
  ['a line of verse', articleFile('| One ship went out\n| and one came in'), 'ship went'],
  ['words over the end of a line of verse', articleFile('| One ship went out\n| and one came in'), 'out\nand'],
  ['an item of a list', articleFile('- one thing\n- the other thing'), 'other'],
  ['an item within an item', articleFile('1. one\n   - deep thing\n2. two'), 'deep thing'],
  ['a quotation', articleFile('> They said it.\n>\n> They said more.'), '⟦They said⟧ more'],
  ['words with emphasis in them', articleFile('The *old* and **very old** crew.'), 'old and very'],
  ['words half in emphasis', articleFile('The *old crew* went.'), 'crew went'],
  ['words with a line end in them', articleFile('The old\ncrew went.'), 'old\ncrew'],
  ['words beside a footnote', articleFile('The crew[^a] went.\n\n[^a]: So it is said.'), 'crew'],
  ['words around a footnote', articleFile('The crew[^a] went.\n\n[^a]: So it is said.'), 'crew went'],
  ['signs that are escaped', articleFile('A \\*star\\* and 2 \\< 3 \\_ x.'), '*star* and 2 <'],
  ['a character reference', articleFile('Salt &amp; pepper.'), 'Salt & pepper'],
  ['curly marks of quotation', articleFile('He said “no ship’s crew” then.'), '“no ship’s crew”'],
  ['quotes, colons and hashes', articleFile('He said: "it\'s #1: gone" - yes.'), ': "it\'s #1: gone" -'],
  ['words that look like YAML', articleFile('It is true: {a, [b]} & *c | > %d.'), 'true: {a, [b]} & *c | > %d'],
  ['words that look like a number', articleFile('In 1984 it was.'), '1984'],
  ['words that look like a date', articleFile('On 2014-10-06 it was.'), '2014-10-06'],
  ['no, which YAML took for false', articleFile('They said no at last.'), 'no'],
  ['Cyrillic', articleFile('Они ушли, они пришли.', 'language: ru'), 'пришли'],
  ['Arabic, from right to left', articleFile('قال القائد إن السفن قد عادت.', 'language: ar'), 'السفن قد'],
  ['Urdu among Latin', articleFile('قائد نے Kittelsund کا ذکر کیا۔', 'language: ur'), 'Kittelsund کا'],
  ['Chinese, without spaces', articleFile('海上有船，船上有人，人上有帽。', 'language: zh'), '有船，⟦船⟧上'],
  ['Japanese', articleFile('船は港に帰り、港は静かだった。', 'language: ja'), '帰り、⟦港⟧は'],
  ['Thai', articleFile('เรือกลับมาแล้ว เรือออกไปแล้ว', 'language: th'), '⟦เรือ⟧ออก'],
  [
    'composed letters in a file that has them apart',
    articleFile('Der Café-Besitzer ging.'.normalize('NFD')),
    'Café-Besitzer',
  ],
  ['an emoji of several signs', articleFile('They flew 🏴‍☠️ and 👨‍👩‍👧 there.'), '🏴‍☠️ and'],
  ['lines that end with CR and LF', articleFile('One crew.\n\nTwo crews.').replace(/\n/g, '\r\n'), 'Two crews'],
  ['a file with a byte order mark', `\uFEFF${articleFile('One crew.')}`, 'One crew'],
  ['tabs and runs of spaces', articleFile('One\t\tcrew   went.'), 'One\t\tcrew   went'],
  ['spaces that do not break', articleFile('No.\u00a05 of 10\u202f000.'), 'No.\u00a05 of 10\u202f000'],
  ['the head of a word', articleFile('The quayside was empty.'), '⟦quay⟧side'],
  ['the end of a word', articleFile('The quayside was empty.'), 'quay⟦side⟧'],
  ['half of a word', articleFile('The embankment and the bank.'), 'em⟦bank⟧ment'],
  ['a paragraph that is long', articleFile(LONG), LONG.slice(3, 310).trim()],
  ['words that stand in the title', articleFile('T it was, and T again.'), '⟦T⟧ again'],
  ['words that stand in a heading', articleFile('## The crew\n\nThe crew went.'), 'The crew went'],
  ['words that stand in code', articleFile('    the crew\n\nSo the crew went.'), 'the crew went'],
  ['words that stand in a footnote', articleFile('The crew went.[^a]\n\n[^a]: The crew.'), 'The crew'],
  [
    'frontmatter with remarks',
    articleFile('One crew.', '# all\nentities: # who\n  # the man\n  - omar # him\n').replace('One', 'Omar, one'),
    'one crew',
  ],
  ['frontmatter on one line', articleFile('Omar had one crew.', 'entities: [omar]\nclaims: []'), 'one crew'],
  ['maps on one line', articleFile('Omar and he had one crew.', 'entities: [{ id: omar, also: [he] }]'), 'one crew'],
  ['lists without an indent', articleFile('Omar had one crew.', 'entities:\n- omar\nclaims: [] # none'), 'one crew'],
];

describe.each(cases)('%s', (_name, text, asked) => {
  test('is a name', () => {
    const { spot, made } = attempt(text, asked, asName);
    const mine = made.article.mentions.filter(({ entity }) => entity === 'x');
    expect(mine.map(({ paragraph, start, end }) => ({ paragraph, start, end }))).toContainEqual(spot);
    expect(mine.every((one) => wordsAt(made, one) === wordsAt(made, spot))).toBe(true);
  });

  test('is a claim', () => {
    const { spot, made } = attempt(text, asked, asClaim);
    expect(made.article.claims.find(({ id }) => id === 'new')).toMatchObject(spot);
  });
});

describe('what is no place for a mark', () => {
  test.each<[string, string, string, 'name' | 'both', string]>([
    ['punctuation alone', articleFile('Yes — or no.'), '—', 'both', 'no letter'],
    ['spaces alone', articleFile('Yes or no.'), ' ', 'both', 'no letter'],
    ['a cell that says no more than others', articleFile(TABLE), 'crews\n⟦the league⟧', 'both', 'cannot be told'],
    ['two cells', articleFile(TABLE), 'league\nthe crews', 'both', 'several cells'],
    ['a link', articleFile('See [the log](https://example.org/) there.'), 'log', 'name', 'inside a link'],
    ['half a link', articleFile('See [the log](https://example.org/) there.'), 'log there', 'name', 'inside a link'],
    ['code', articleFile('Type `post it` there.'), 'post it', 'name', 'inside a link or code'],
  ])('%s', (_name, text, asked, what, why) => {
    expect(() => attempt(text, asked, asName)).toThrow(why);
    if (what === 'both') expect(() => attempt(text, asked, asClaim)).toThrow(why);
    else expect(attempt(text, asked, asClaim).made.article.claims).toHaveLength(1);
  });

  test('a place that is gone', () => {
    const open = opened(articleFile('One.'));
    const spot = { paragraph: 'p1', start: 2, end: 400 };
    expect(() => wordingsFor(open, 'x', [spot])).toThrow('not in the text any more');
    expect(() => wordingsFor(open, 'x', [{ ...spot, paragraph: 'p9' }])).toThrow('not in the text any more');
  });
});

describe('marks that meet', () => {
  const claimed = (quote: string) => `claims:\n${claimLines('first', quote)}`;

  test('a claim on words that hold a name', () => {
    const { spot, made } = attempt(articleFile('So Omar went home.', 'entities: [omar]'), 'So Omar went', asClaim);
    expect(made.article.claims).toMatchObject([spot]);
    expect(made.article.mentions).toMatchObject([{ entity: 'omar', start: 3, end: 7 }]);
  });

  test('a name that reaches over the end of a claim', () => {
    const text = articleFile('The crew of the north went.', claimed('The crew of'));
    const { spot, made } = attempt(text, 'crew of the north', asName);
    expect(made.article.mentions).toMatchObject([spot]);
    expect(made.article.claims).toMatchObject([{ id: 'first' }]);
  });

  test.each([
    ['the same words', 'The crew went', 'The crew went'],
    ['words within them', 'The crew went', 'crew'],
    ['words that reach over their end', 'The crew', 'crew went'],
  ])('a second claim on %s', (_name, quote, asked) => {
    const { spot, made } = attempt(articleFile('The crew went home.', claimed(quote)), asked, asClaim);
    expect(made.article.claims.map(({ id }) => id).sort()).toEqual(['first', 'new']);
    expect(made.article.claims.find(({ id }) => id === 'new')).toMatchObject(spot);
  });

  test('a name inside a longer one is that of the longer', () => {
    const text = articleFile('The Movement of Omar, and Omar.', 'entities: [omar, imu]');
    expect(() => attempt(text, 'Movement of ⟦Omar⟧', asName)).toThrow('"x" is listed but never mentioned');
  });

  test('one of several names of another entity', () => {
    const { spot, made } = attempt(articleFile('Omar saw Omar.', 'entities: [omar]'), 'saw ⟦Omar⟧', asName);
    expect(made.article.mentions).toMatchObject([{ entity: 'omar' }, { ...spot, entity: 'x' }]);
  });

  test('places of which some are chosen', () => {
    const open = opened(articleFile('It came, it went, it stayed.'));
    const spots = ['It', ', ⟦it⟧ stayed'].map((words) => spotOf(open, words));
    const made = opened(addWords(open.text, 'x', wordingsFor(open, 'it', spots)));
    expect(made.article.mentions).toMatchObject(spots);
  });
});

describe('how little is written', () => {
  test.each<[string, string, string, object]>([
    ['words that stand once', articleFile('One crew went.'), 'One crew', { text: 'One crew' }],
    ['one of two', articleFile('He came. Then he went.'), 'Then ⟦he⟧', { text: 'he' }],
    ['one of two alike', articleFile('And so he came, so he went.'), ', so ⟦he⟧', { text: 'he', suffix: 'went.' }],
    [
      'Chinese by its letters',
      articleFile('海上有船，船上有人。', 'language: zh'),
      '，⟦船⟧上',
      { text: '船', prefix: '，' },
    ],
    ['the end of a word', articleFile('The quayside.'), 'quay⟦side⟧', { text: 'side', prefix: 'quay' }],
    ['the head of a word', articleFile('The quayside.'), '⟦quay⟧side', { text: 'quay', suffix: 'side.' }],
    ['half of a word', articleFile('The embankment, the bank.'), 'em⟦bank⟧ment', { text: 'bank', prefix: 'em' }],
  ])('%s', (_name, text, asked, expected) => {
    const open = opened(text);
    const spot = spotOf(open, asked);
    const [wording] = wordingsFor(open, wordsAt(open, spot), [spot]);
    expect(JSON.parse(JSON.stringify(wording))).toEqual(expected);
  });
});
