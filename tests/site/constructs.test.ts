// What articles hold, in the edition of the textbook: each thing becomes what it is, and nothing is printed as typed.
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { builtFolderOf } from '../editions/editions.ts';
import { readSite } from './read-site.ts';

const site = readSite(builtFolderOf('textbook'));
const articles = site.pages
  .filter(({ kind }) => kind === 'article')
  .map(({ html }) => new JSDOM(html).window.document.querySelector('.prose') as Element);

test.each<[string, string]>([
  ['a paragraph with its number', 'p[id] > .num'],
  ['a section', '.heading h2'],
  ['a subsection', '.heading h3'],
  ['a fourth level', '.heading h4'],
  ['emphasis', 'p em'],
  ['strong words', 'p strong'],
  ['both at once', 'em > strong, strong > em'],
  ['struck words', 'p del'],
  ['code in a line', 'p > code'],
  ['a link', 'p > a[href="https://example.org/code"]'],
  ['a link with code', 'a > code'],
  ['a link by its name', 'a[href="https://example.org/list"][title="The list"]'],
  ['a bare address', 'a[href="https://example.org/lights"]'],
  ['a link to another article', 'a[href$="/articles/seeing-far/#t1"]'],
  ['a link to a paragraph', 'a[href="#p1"]'],
  ['a link to a work', 'p a[href$="/works/#keepers-log"]'],
  ['a link to an entity', 'p a[href$="/entities/hook-point/"]'],
  ['a break of the line', 'p br'],
  ['an abbreviation', 'abbr[title]'],
  ['a key', 'kbd'],
  ['a raised sign', 'sup'],
  ['a lowered sign', 'sub'],
  ['words in another language', 'i[lang="fr"]'],
  ['a word that is defined', 'dfn'],
  ['a title', 'cite'],
  ['a quotation in a line', 'q'],
  ['a variable', 'var'],
  ['an answer of a machine', 'samp'],
  ['a mention', '.mention'],
  ['a claim', '.claim'],
  ['a claim in verse', '.verse .claim'],
  ['a claim in a definition', 'dd .claim'],
  ['a claim in a cell', 'td .claim'],
  ['a claim in a caption', 'figcaption .claim'],
  ['a claim in talk', 'p.speech .claim, p .claim'],
  ['a mention in verse', '.verse .mention'],
  ['a mention in a letter', '.letter .mention'],
  ['a mention in a cell', 'td .mention'],
  ['a footnote', '.ref[role="doc-noteref"]'],
  ['a footnote of two blocks', '.note p + p'],
  ['verse in a footnote', '.note .verse .line'],
  ['a formula in a footnote', '.note math'],
  ['a citation of a work', '.note .works'],
  ['a quotation', 'blockquote:not([class]) > p[id]'],
  ['a quotation in a quotation', 'blockquote blockquote > p[id]'],
  ['whose words it is, on its last line', 'blockquote p > span.said-by'],
  ['whose words it is, in a paragraph', 'blockquote > p.said-by[id]'],
  ['a letter', 'blockquote.letter > p[id]'],
  ['who signs it', '.letter > .said-by'],
  ['a pull quote', 'blockquote.pullquote[data-pagefind-ignore]'],
  ['a note set apart', '.alert[data-alert="note"]'],
  ['a tip, in verse', '.alert[data-alert="tip"] .verse'],
  ['a warning', '.alert[data-alert="warning"]'],
  ['what is important, in a list', '.alert[data-alert="important"] li'],
  ['a caution', '.alert[data-alert="caution"]'],
  ['verse', 'p.verse[id] > .line'],
  ['an empty line of verse', '.verse > .line:empty'],
  ['talk', 'p.speech > strong'],
  ['a term', 'dl > dt > p[id]'],
  ['a definition', 'dl > dd > p[id]'],
  ['a second definition', 'dd + dd'],
  ['a list in a definition', 'dd > ul > li'],
  ['a formula in a line', 'p:not(.formula) > math'],
  ['a formula by itself', 'p.formula[id] > math[display="block"]'],
  ['a fraction', 'mfrac'],
  ['a root', 'msqrt'],
  ['a matrix', 'mtable mtr mtd'],
  ['a tight list', 'ul.tight > li'],
  ['a loose list', 'ul:not(.tight) > li'],
  ['a numbered list', 'ol > li'],
  ['a list in a list', 'ol ol > li'],
  ['a list that begins elsewhere', 'ol[start="7"]'],
  ['a list to be ticked', 'li input[type="checkbox"][aria-label="done"]'],
  ['a quotation in a list', 'li blockquote > p[id]'],
  ['verse in a list', 'li .verse'],
  ['a figure in a list', 'li figure'],
  ['a rule', 'hr'],
  ['a block of code', 'pre[id] > code'],
  ['code in a language', 'pre > code.language-js'],
  ['a figure', 'figure > a.enlarge img[alt]'],
  ['a drawing', 'img[src$=".svg"]'],
  ['a figure of two images', 'figure.several .enlarge + .enlarge'],
  ['who an image is by', 'figcaption .by'],
  ['sound', 'figure.recording[id] > audio[controls][preload="none"][src][aria-label]'],
  ['a film', 'figure.recording > video[controls][preload="none"][poster][width][height]'],
  ['captions in the language of the article', 'video > track[kind="captions"][srclang="en"][label="English"]'],
  ['captions in another', 'video > track[srclang="de"][label="Deutsch"]'],
  ['a link to the file', '.recording > .file > a[href*="/recordings/"]'],
  ['a transcript', '.recording + details.transcript > summary + p[id]'],
  ['a claim in a transcript', '.transcript .claim'],
  ['a mention in a transcript', '.transcript .mention'],
  ['who a recording is by', '.recording figcaption .by'],
  ['a table', 'figure.table table'],
  ['a table with its caption', 'figure.table > figcaption'],
  [
    'a chart of lines, in two widths',
    '.chart > .chart-key.lines ~ .drawn.narrow + .drawn > svg[role="img"] [stroke="var(--chart-2)"]',
  ],
  [
    'a chart of bars, narrow',
    '.chart > .chart-key.bars ~ .drawn.narrow > svg rect[fill], .drawn.narrow g[fill] > rect',
  ],
  ['the numbers of a chart', '.chart > details > summary.numbers + .wide table'],
  ['a mention over a chart', '.chart figcaption .mention'],
  ['a column to the end', 'td.to-right'],
  ['a column in the middle', 'td.to-center'],
])('%s', (_name, selector) => {
  expect(articles.some((article) => article.querySelector(selector))).toBe(true);
});

test('no sign of Markdown is printed', () => {
  for (const article of articles) {
    for (const code of article.querySelectorAll('code, pre, samp')) code.remove();
    expect(article.textContent).not.toMatch(/\$\$|\*\*|\[!|\[@|\[\^|^[|>:] |~~|<\/?[a-z]|\\[a-z]/m);
  }
});

test('straight marks are those of the language where the article asks for it, and stay in the other', () => {
  const words = articles.map(({ textContent }) => textContent ?? '');
  expect(words.join()).toContain('The log’s last word is not his: the board’s clerk “heard him say ‘once’”');
  expect(words.join()).toContain("the tower from the keeper's garden");
});
