// Over 200 lines: the documents themselves.
import JSZip from 'jszip';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { blocksOf } from '../../read/markdown/blocks-of.ts';
import { parseMarkdown } from '../../read/markdown/parse-markdown.ts';
import { textOf } from '../../read/markdown/text-of.ts';
import { articleText } from './article-text.ts';
import { readDocument } from './read-document.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
const noteref = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** A Word file of these paragraphs and notes. */
async function docx(body: string, notes: string[] = []): Promise<Buffer> {
  const zip = new JSZip();
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${type}.footnotes+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  );
  const relations = (all: [string, string, string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
  zip.file('_rels/.rels', relations([['r1', 'officeDocument', 'word/document.xml']]));
  zip.file(
    'word/_rels/document.xml.rels',
    relations([
      ['r1', 'footnotes', 'footnotes.xml'],
      ['r2', 'styles', 'styles.xml'],
    ]),
  );
  zip.file(
    'word/styles.xml',
    `<w:styles ${W}>${['Heading1', 'Heading2', 'Title'].map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/\d/, ' $&')}"/></w:style>`).join('')}</w:styles>`,
  );
  zip.file('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`);
  zip.file(
    'word/footnotes.xml',
    `<w:footnotes ${W}>${notes.map((words, index) => `<w:footnote w:id="${index + 1}">${paragraph(run(words))}</w:footnote>`).join('')}</w:footnotes>`,
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** What the documents say, whatever program wrote them: the words that none may lose. */
const NOTE = 'The note itself.';
const notes = (html: string) => `<p>It was sworn ${html}`;

const DOCUMENTS: [string, string, string | (() => Promise<Buffer>), Expected][] = [
  [
    'Word, with a note',
    'docx',
    () =>
      docx(paragraph(run('The head'), 'Title') + paragraph(run('It was ') + run('sworn', '<w:b/>') + noteref(1)), [
        NOTE,
      ]),
    { title: 'The head', paragraphs: ['It was sworn'], notes: [NOTE] },
  ],
  [
    'Word, with headings and no title',
    'docx',
    () =>
      docx(
        paragraph(run('One')) +
          paragraph(run('Part'), 'Heading1') +
          paragraph(run('Two')) +
          paragraph(run('Sub'), 'Heading2'),
      ),
    { paragraphs: ['One', 'Two'], headings: ['2 Part', '3 Sub'] },
  ],
  [
    'Word, with two notes and tracked changes',
    'docx',
    () =>
      docx(
        paragraph(
          run('It was ') +
            `<w:ins w:id="9">${run('put in')}</w:ins><w:del w:id="8"><w:r><w:delText>gone</w:delText></w:r></w:del>` +
            noteref(1) +
            run(' and more') +
            noteref(2),
        ),
        [NOTE, 'Another.'],
      ),
    { paragraphs: ['It was put in and more'], notes: [NOTE, 'Another.'] },
  ],
  [
    'Word, saved as a page',
    'html',
    `<html><body><div class=WordSection1>${notes('<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>')}</div><div><br><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> The note itself.</p></div></div></body></html>`,
    { paragraphs: ['It was sworn'], notes: [NOTE] },
  ],
  [
    'Google Docs',
    'html',
    `<html><body>${notes('<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p>')}<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> The note itself.</span></p></div></body></html>`,
    { paragraphs: ['It was sworn'], notes: [NOTE] },
  ],
  [
    'pandoc',
    'html',
    `<body>${notes('<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p>')}<section id="footnotes" class="footnotes"><hr><ol><li id="fn1"><p>The note itself.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section></body>`,
    { paragraphs: ['It was sworn'], notes: [NOTE] },
  ],
  [
    'GitHub',
    'html',
    `<body>${notes('<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup></p>')}<section data-footnotes><h2 class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>The note itself. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section></body>`,
    { paragraphs: ['It was sworn'], notes: [NOTE] },
  ],
  [
    'Wikipedia, a note that is used twice',
    'html',
    `<body>${notes('<sup id="cite_ref-a_1-0"><a href="#cite_note-a-1">[1]</a></sup> and again<sup id="cite_ref-a_1-1"><a href="#cite_note-a-1">[1]</a></sup></p>')}<h2>References</h2><ol><li id="cite_note-a-1"><span>^ <a href="#cite_ref-a_1-0">a</a> <a href="#cite_ref-a_1-1">b</a></span> <span>The note itself.</span></li></ol></body>`,
    { paragraphs: ['It was sworn and again'], notes: [NOTE] },
  ],
  [
    'a page with all that is around a text',
    'html',
    '<head><title>Site</title><meta name="description" content="The deck."><meta property="article:published_time" content="2014-10-06T10:00:00Z"></head><body><nav>Menu</nav><article><h1>The head</h1><p>Text <a href="https://example.org/">with a link</a>.</p><script>x()</script></article><footer>Foot</footer></body>',
    { title: 'The head', deck: 'The deck.', published: '2014-10-06', paragraphs: ['Text with a link.'] },
  ],
  [
    'links that lead nowhere',
    'html',
    '<p>One <a href="/x">two</a> <a>three</a> <a href="javascript:x()">four</a>.</p>',
    { paragraphs: ['One two three four.'], left: 2 },
  ],
  [
    'images, alone and in a sentence',
    'html',
    '<p>One <img src="a.png" alt="A ship"> two.</p><p><img src="b.png"></p>',
    { paragraphs: ['One two.'], left: 2 },
  ],
  [
    'a list, a table, a quotation',
    'html',
    '<ul><li>one<li>two</ul><table><tr><th>a<tr><td>1</table><blockquote><p>said</blockquote>',
    { paragraphs: ['one', 'two', 'said'] },
  ],
  ['headings from the fourth level on', 'html', '<h4>A</h4><p>x</p><h6>B</h6><p>y</p>', { headings: ['2 A', '3 B'] }],
  [
    'two first-level headings',
    'html',
    '<h1>T</h1><p>x</p><h1>A</h1><h2>B</h2>',
    { title: 'T', headings: ['2 A', '3 B'] },
  ],
  [
    'signs of Markdown in a page',
    'html',
    '<p>2 * 3 * 4 [^1] # no _x_</p>',
    { paragraphs: ['2 * 3 * 4 [^1] # no _x_'] },
  ],
  ['soft hyphens', 'html', '<p>Har&shy;bour&#8203;</p>', { paragraphs: ['Harbour'] }],
  ['a comment of HTML', 'html', '<p>One<!-- no --> two</p>', { paragraphs: ['One two'] }],
  [
    'Jekyll and Hugo',
    'md',
    '---\ntitle: "The head"\ndescription: The deck.\ndate: 2014-10-06 10:00:00\ntags: [a]\n---\nOne[^a b].\n\n[^a b]: no\n\nTwo[^x].\n\n[^x]: The note itself.\n',
    { title: 'The head', deck: 'The deck.', published: '2014-10-06', notes: [NOTE], left: 1 },
  ],
  ['TOML', 'md', '+++\ntitle = "The head"\n+++\nOne.\n', { title: 'The head', paragraphs: ['One.'] }],
  [
    'HTML in Markdown',
    'md',
    'One <span class="x">two</span>.\n\n<div><p>Three</p></div>\n',
    { paragraphs: ['One two.', 'Three'] },
  ],
  ['a note that nothing leads to', 'md', 'One.\n\n[^x]: Two.\n', { paragraphs: ['One.'], left: 1 }],
  ['a reference to an image', 'md', 'One ![a][b] two.\n\n[b]: x.png\n', { paragraphs: ['One two.'], left: 1 }],
  [
    'plain text',
    'txt',
    'The head\r\n\r\nOne\r\nline.\r\n\r\n* Two_ #',
    { title: 'The head', paragraphs: ['One line.', '* Two_ #'] },
  ],
  ['plain text without blank lines', 'txt', 'One sentence.\nTwo.', { paragraphs: ['One sentence.', 'Two.'] }],
  ['nothing', 'txt', ' \n', { paragraphs: [] }],
];

interface Expected {
  title?: string;
  deck?: string;
  published?: string;
  paragraphs?: string[];
  headings?: string[];
  notes?: string[];
  /** How many things were left out. */
  left?: number;
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const ofType = (tree: Root, type: string, found: string[] = []): string[] => {
  const walk = (node: Root | Root['children'][number]): void => {
    if (node.type === 'footnoteDefinition') return;
    if (node.type === type)
      found.push(
        type === 'heading' ? `${(node as { depth: number }).depth} ${words(textOf(node))}` : words(textOf(node)),
      );
    else if ('children' in node) for (const child of node.children) walk(child as never);
  };
  walk(tree);
  return found;
};

test.each(DOCUMENTS)('%s', async (_name, ending, given, expected) => {
  const document = await readDocument(ending, typeof given === 'string' ? Buffer.from(given) : await given());
  if (!document) throw new Error('it was not read');
  // As it will be read again from the file.
  const tree = parseMarkdown(articleText(document.tree));
  const made = {
    ...{ title: document.title, deck: document.deck, published: document.published },
    paragraphs: ofType(tree, 'paragraph'),
    headings: ofType(tree, 'heading'),
    notes: tree.children.filter(({ type }) => type === 'footnoteDefinition').map((node) => words(textOf(node))),
    left: document.remarks.filter(({ what }) => what === 'left out').length,
  };
  expect(made).toMatchObject(expected);
});

test('a file that is none of these is not read', async () => {
  expect(await readDocument('odt', Buffer.from('x'))).toBeUndefined();
  await expect(readDocument('docx', Buffer.from('x'))).rejects.toThrow();
});

test('other encodings are read, and said', async () => {
  const document = await readDocument('txt', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x2e]));
  expect(document && articleText(document.tree).trim()).toBe('café.');
  expect(document?.remarks).toEqual([{ what: 'changed', words: 'read as windows-1252' }]);
});

test.each([
  ['names that differ by a sign', 'One[^a_b], two[^a-b].\n\n[^a_b]: First.\n\n[^a-b]: Second.'],
  ['a number and its name', 'One[^1], two[^n1].\n\n[^1]: First.\n\n[^n1]: Second.'],
])('notes stay apart: %s', async (_name, text) => {
  const document = await readDocument('md', Buffer.from(text));
  const tree = parseMarkdown(document ? articleText(document.tree) : '');
  const notes = tree.children.filter(({ type }) => type === 'footnoteDefinition');
  expect(notes.map((node) => words(textOf(node)))).toEqual(['First.', 'Second.']);
});

test('a link whose percent signs stand for nothing rejects no document', async () => {
  const document = await readDocument('html', Buffer.from('<p>A <a href="#50%">half</a>.</p>'));
  expect(document && articleText(document.tree)).toContain('A half.');
});

test('Markdown that we read as more than words is written as it was', async () => {
  const text = [
    'It costs $3, and $$a_1^2$$ is <abbr title="a &#x22;b&#x22;">A</abbr>.',
    '$$\n\\frac{a}{b}\n$$',
    'Lens\n:   a *glass*\n:   an eye',
    '| one\n|   two\n| three',
    '> [!NOTE]\n> Words.',
    '> Words.\n> — Moss',
  ].join('\n\n');
  const document = await readDocument('md', Buffer.from(`${text}\n`));
  const written = document ? articleText(document.tree) : '';
  const texts = (markdown: string) => blocksOf(parseMarkdown(markdown)).map(({ text }) => text);
  expect(texts(written)).toEqual(texts(text));
  expect(written).toContain('> [!NOTE]\n> Words.');
  expect(written).toContain('$$a_1^2$$');
  expect(parseMarkdown(written).children.map(({ type }) => type)).toEqual(
    parseMarkdown(text).children.map(({ type }) => type),
  );
});

test('words at the head of a line that would be more than words stay words', async () => {
  const document = await readDocument('html', Buffer.from('<p>Lens</p><p>: a glass</p><p>$$a$$</p><p>| a<br>| b</p>'));
  const tree = parseMarkdown(document ? articleText(document.tree) : '');
  expect(ofType(tree, 'paragraph')).toEqual(['Lens', ': a glass', '$$a$$', '| a | b']);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
});
