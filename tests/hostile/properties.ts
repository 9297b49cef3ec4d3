// Over 200 lines because each property stands with what makes its random input.
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOfHast } from 'hast-util-to-string';
import type { Paragraph, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { mark } from '../../src/annotate/mark.ts';
import { matchQuote } from '../../src/annotate/match-quote.ts';
import { updateLedger } from '../../src/ledger/update-ledger.ts';
import { parseFieldMarkdown } from '../../src/read/markdown/parse-markdown.ts';
import { splitsCharacter } from '../../src/read/markdown/splits-character.ts';
import { textOf } from '../../src/read/markdown/text-of.ts';
import { parseYaml } from '../../src/read/yaml/parse-yaml.ts';
import { build } from '../fixtures/tiny-content.ts';
import { article, claim, entity, work } from './case.ts';

/** DiffRuns of which a text is made that is full of signs. */
const PIECE = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('one', 'two', 'IMU', 'word', 'ا', 'é', '👩\u200d👧', '🇵🇰', 'x\u0302', ' ', ' ', ' '),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '*',
      '**',
      '_',
      '~~',
      '`',
      '[',
      ']',
      '](b)',
      '[^a]',
      '<sub>',
      '</sub>',
      '<i>',
      '</i>',
      '\\',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\n> ',
      '\n- ',
      '\n## ',
      '\n|a|\n|-|\n',
      '<script>',
      '<img src=x onerror=a>',
      '&lt;',
      '&#8238;',
      '![',
      'https://a.b',
      '\n[^a]: ',
      '<!--',
      '](javascript:a)',
      '```',
      '$&',
      '\r\n',
      '\t',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const TEXT = fc.array(PIECE, { maxLength: 30 }).map((pieces) => pieces.join(''));

const check = (condition: boolean, why: string) => {
  if (!condition) throw new Error(why);
};

/** The elements and attributes of HTML that could do something. */
function dangers(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (/^(?:script|style|iframe|object|img|svg|form|base|link|meta)$/.test(tagName)) found.push(tagName);
    found.push(...Object.keys(properties).filter((name) => /^on|^style$|^src/i.test(name)));
    if (/^\s*(?:javascript|data|vbscript):/i.test(String(properties.href ?? ''))) found.push('href');
  });
  return found;
}

const matching = fc.property(TEXT, TEXT, (text, exact) => {
  for (const { start, end } of matchQuote(text, { exact })) {
    check(start >= 0 && start < end && end <= text.length, 'a range outside the text');
    check(!splitsCharacter(text, start) && !splitsCharacter(text, end), 'a character cut');
    const around = { exact: text.slice(start, end) };
    check(
      matchQuote(text, around).some((range) => range.start === start),
      'what was found is not found again',
    );
  }
});

const RANGES = fc.array(fc.tuple(fc.nat(60), fc.nat(30), fc.boolean()), { maxLength: 12 });

const marking = fc.property(TEXT, RANGES, (text, ranges) => {
  const before = parseFieldMarkdown(text);
  const after = parseFieldMarkdown(text);
  visit(after, 'paragraph', (paragraph: Paragraph) => {
    const { length } = textOf(paragraph);
    const marks = ranges
      .map(([start, size]) => ({ start: Math.min(start, length), end: Math.min(start + size, length) }))
      .map((range) => ({ ...range, wrap: () => ({ type: 'emphasis', children: [] as PhrasingContent[] }) as const }));
    const inserts = ranges.flatMap(([at, , yes]) =>
      yes && at <= length ? [{ at, node: { type: 'noteref', note: 'a', number: 1, time: 1 } as const }] : [],
    );
    mark(paragraph, marks, inserts);
  });
  check(textOf(after) === textOf(before), 'the text has changed');
});

const ledger = fc.property(fc.array(TEXT, { maxLength: 12 }), fc.array(TEXT, { maxLength: 12 }), (first, second) => {
  const blocks = (texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));
  const one = updateLedger('a', undefined, blocks(first), '2026-01-01');
  const two = updateLedger('a', one.ledger, blocks(second), '2026-01-02');
  check(new Set(two.ids).size === second.length, 'a number twice');
  const listed = new Set(two.ledger.paragraphs.map(({ id }) => id));
  check(
    one.ids.every((id) => listed.has(id)),
    'a number lost',
  );
});

const articles = fc.property(TEXT, TEXT, fc.array(PIECE, { minLength: 1, maxLength: 3 }), (body, field, words) => {
  const fields = `credit: ${JSON.stringify(field || 'x')}\nentities: [imu]\nclaims:\n${claim('c', words.join(''))}`;
  const plain = build({ 'articles/a.md': article(`IMU one two word. ${body}`) });
  const files = {
    'articles/a.md': article(`IMU one two word. ${body}`, fields),
    'entities/imu.md': entity('IMU', '', body),
    'works/w.yaml': work(),
  };
  const { edition, findings } = build(files);
  for (const { line, column, file } of findings) {
    const lines = (files[file.replace('content/', '') as keyof typeof files] ?? '').split('\n');
    check(line >= 1 && column >= 1 && line <= lines.length, 'a finding that points nowhere');
  }
  if (!edition || !plain.edition) return;
  const [marked] = edition.articles;
  const [unmarked] = plain.edition.articles;
  const { credit = '', body: html = '', notes = '' } = marked?.html ?? {};
  check(dangers(credit + html + notes).length === 0, 'HTML that could run');
  const texts = (of: typeof marked) =>
    JSON.stringify(of?.paragraphs.filter(({ id }) => id !== 'credit').map(({ text }) => text));
  check(texts(marked) === texts(unmarked), 'the text of a paragraph has changed');
  const printed = textOfHast(fromHtml(html, { fragment: true }));
  check(printed.includes('IMU'), 'words lost');
});

const GOOD = article('one IMU', `entities: [imu]\nclaims:\n${claim('c', 'one')}`);

const yaml = fc.property(
  fc.array(
    fc.tuple(
      fc.nat(GOOD.length),
      fc.nat(3),
      fc.oneof(
        fc.constantFrom(
          ':',
          '"',
          '- ',
          '\n',
          '{',
          '[',
          '&a ',
          '*a',
          '!!x ',
          '%',
          '\t',
          '|',
          '---\n',
          '#',
          '? ',
          '<<: ',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  ),
  (edits) => {
    let text = GOOD;
    for (const [at, cut, put] of edits) text = text.slice(0, at) + put + text.slice(at + cut);
    const { findings } = build({ 'articles/a.md': text, 'entities/imu.md': entity('IMU') });
    check(findings.filter(({ rule }) => rule === 'bad-yaml').length <= 12, 'one slip, dozens of findings');
    const read = parseYaml(text, 'a.yaml');
    check(read.data === undefined || read.findings.length === 0, 'data beside findings');
  },
);

/** What must hold for whatever is written, by what it is about. */
export const PROPERTIES: Record<string, fc.IProperty<never>> = {
  'quotes: found ranges are sound': matching as never,
  'marks: the text is unchanged': marking as never,
  'ledger: no number twice, none lost': ledger as never,
  'articles: never throw, nothing runs, text unchanged': articles as never,
  'YAML: findings, never a throw or a flood': yaml as never,
};

/** Tries a property with random input; with the same seed in every run, so that a failure can be seen again. */
export const runProperty = (property: fc.IProperty<never>, numRuns: number) =>
  fc.check(property, { numRuns, seed: 20_141_101, endOnFailure: true });
