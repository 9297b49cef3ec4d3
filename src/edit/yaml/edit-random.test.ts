// Over 200 lines: the ways in which frontmatter is written stand beside the one check that all of them go through.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editFrontmatter, splitFrontmatter } from '../edit-frontmatter.ts';
import { CannotEdit, type Change } from './change.ts';

/** Words as people and machines put them into frontmatter, those that YAML stumbles over among them. */
const words = fc.oneof(
  fc.constantFrom(
    ...['the movement', 'a: b', '# no remark', "it's", 'say "no"', '- dash', '{ brace', '[x', 'null', 'true', '012'],
    ...[
      '2014-10',
      ' spaces ',
      'é',
      '🙂 smile',
      '@at',
      '%per',
      '*star',
      '&and',
      '!bang',
      'tab\there',
      '---',
      '...',
      '~',
    ],
    ...['x, y', 'back\\slash', '|', '>', '?', ': colon first', 'ends with:', "'", '"', 'long '.repeat(40).trim()],
  ),
  fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !/[\r\n\u0085\u2028\u2029]|\p{C}/u.test(text)),
);
const paragraphs = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n'))
  .filter((text) => text.trim() !== '');
const remark = fc.constantFrom('', '', '', ' # why', '  #  two  spaces');
const ownLine = fc.constantFrom('', '', '', '# a remark\n', '\n', '\n# apart\n\n');

const quoted = (text: string, style: number): string => {
  if (style === 0) return JSON.stringify(text);
  if (style === 1) return `'${text.replace(/'/g, "''")}'`;
  return /^[a-z][a-z ]*[a-z]$/.test(text) && !/^(?:null|true|false)$/.test(text) ? text : JSON.stringify(text);
};
const scalar = fc.tuple(words, fc.nat(2)).map(([text, style]) => quoted(text, style));
const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** A note in one of the ways in which long text is written. */
const note = fc
  .tuple(fc.constantFrom('|', '>-', '>', '|-', '|+', '| # sign', 'quoted'), remark)
  .map(([sign, after]) => {
    if (sign === 'quoted') return `"on one line"${after}\n`;
    return `${sign}\n  first line\n\n  second line # none\n${sign === '|+' ? '\n\n' : ''}`;
  });
const also = fc.oneof(
  fc.array(scalar, { maxLength: 3 }).map((all) => `[${all.join(', ')}]\n`),
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map((all) => `[\n  ${all.join(', # here\n  ')},\n  ]\n`),
  fc
    .tuple(fc.array(fc.tuple(ownLine, scalar, remark), { minLength: 1, maxLength: 3 }), fc.nat(2))
    .map(([all, by]) => `\n${indented(all.map(([own, one, after]) => `${own}- ${one}${after}\n`).join(''), by)}`),
);
const listing = fc.oneof(
  fc.tuple(fc.constantFrom('imu', '"ttp"', "'isil'"), remark).map(([id, after]) => `- ${id}${after}\n`),
  fc
    .tuple(fc.constantFrom('imu', 'ttp'), remark, also)
    .map(([id, after, list]) => `- id: ${id}${after}\n${indented(`also: ${list}`, 2)}`),
  fc.tuple(scalar, remark).map(([one, after]) => `- { id: imu, also: [${one}] }${after}\n`),
);
const entities = fc.oneof(
  fc.constantFrom('', 'entities:\n', 'entities: []\n', 'entities: [] # none\n', 'entities: ~\n', 'entities: [a, b]\n'),
  fc.constantFrom('entities: [\n  a, # first\n  b\n]\n', 'entities: [{ id: a }, b,]\n', 'entities: # none\n  # yet\n'),
  fc
    .tuple(fc.array(fc.tuple(ownLine, listing), { minLength: 1, maxLength: 4 }), fc.nat(2), remark)
    .map(([all, by, after]) => `entities:${after}\n${indented(all.map(([own, one]) => own + one).join(''), by)}`),
);
const claim = fc
  .tuple(fc.integer({ min: 1, max: 999 }), scalar, scalar, remark, note, also, ownLine)
  .map(
    ([id, quote, gist, after, text, works, own]) =>
      `${own}- id: c-${id}${after}\n${indented(`quote: ${quote}\ngist: ${gist}${after}\nnote: ${text}works: ${works}`, 2)}`,
  );
const claims = fc.oneof(
  fc.constantFrom('', 'claims:\n', 'claims: []\n', 'claims: [] # none\n', 'claims: [{ id: c, quote: q, gist: "g" }]\n'),
  fc
    .tuple(fc.array(claim, { minLength: 1, maxLength: 3 }), fc.nat(2))
    .map(([all, by]) => `claims:\n${indented(all.join(''), by)}`),
);
const file = fc
  .tuple(scalar, remark, ownLine, entities, ownLine, claims, ownLine, fc.boolean(), fc.boolean())
  .map(([title, after, a, one, b, two, c, crlf, bom]) => {
    const text = `---\n${a}title: ${title}${after}\n${b}${one}${c}${two}---\n\nA text.\n\nIts end`;
    return `${bom ? '\uFEFF' : ''}${crlf ? text.replace(/\n/g, '\r\n') : text}`;
  });

type Data = { entities?: unknown[] | null; claims?: Record<string, unknown>[] | null };

/** An edit of what a file says: which one, `pick` tells. */
function changeOf({ entities, claims }: Data, pick: number, at: number, text: string, more: string): Change {
  const listings = entities ?? [];
  const made = claims ?? [];
  const index = listings.length > 0 ? at % listings.length : 0;
  const which = made.length > 0 ? at % made.length : 0;
  const listed = listings[index] as { also?: unknown[] | null } | string | undefined;
  const claimed = made[which];
  const also = typeof listed === 'object' ? listed.also : undefined;
  const changes: (Change | false | undefined)[] = [
    { op: 'insert', path: ['entities'], value: 'new-one' },
    { op: 'insert', path: ['claims'], value: { id: 'x', quote: text, note: more, works: ['a', 'b'], key: true } },
    listings.length > 0 && { op: 'insert', path: ['entities'], value: { id: 'y', also: [text] }, index },
    listings.length > 0 && { op: 'remove', path: ['entities', index] },
    typeof listed === 'object' && {
      op: 'insert',
      path: ['entities', index, 'also'],
      value: at % 2 ? text : { text, prefix: more.slice(0, 20) },
      flow: true,
    },
    Boolean(also?.length) && { op: 'remove', path: ['entities', index, 'also', at % (also?.length ?? 1)] },
    typeof listed === 'string' && {
      op: 'set',
      path: ['entities', index],
      value: { id: listed, also: [text] },
      flow: true,
    },
    claimed && { op: 'remove', path: ['claims', which] },
    claimed && { op: 'set', path: ['claims', which, 'gist'], value: text },
    claimed && { op: 'set', path: ['claims', which, 'quote'], value: more },
    claimed && 'note' in claimed && { op: 'set', path: ['claims', which, 'note'], value: at % 2 ? more : `${more}\n` },
    claimed && { op: 'set', path: ['claims', which, 'prefix'], value: text, after: 'quote' },
    claimed && 'note' in claimed && { op: 'remove', path: ['claims', which, 'note'] },
    { op: 'set', path: ['updated'], value: '2026-11-29' },
    { op: 'set', path: ['title'], value: text },
  ];
  const possible = changes.filter((one): one is Change => Boolean(one));
  return possible[pick % possible.length] as Change;
}

/** What a file must say after a change, worked out on the plain data. */
function said(data: Data, change: Change): unknown {
  const after = structuredClone(data) as Record<string, unknown>;
  const names = change.op === 'insert' ? change.path : change.path.slice(0, -1);
  let holder = after as Record<string | number, unknown>;
  for (const [at, name] of names.entries()) {
    // A list that is not there yet, or is left empty, begins with what is put in.
    if (change.op === 'insert' && at === names.length - 1) holder[name] ??= [];
    holder = holder[name] as typeof holder;
  }
  if (change.op === 'insert') {
    const list = holder as unknown as unknown[];
    list.splice(change.index ?? list.length, 0, change.value);
    return after;
  }
  const last = change.path.at(-1) as string | number;
  if (change.op === 'set') holder[last] = change.value;
  else if (Array.isArray(holder)) holder.splice(last as number, 1);
  else delete holder[last];
  return after;
}

/** The remarks of a text, without those in what is taken out. */
const remarks = (text: string): string[] => text.match(/# (?:a remark|apart|yet)/g) ?? [];

/** Whether some things are among others in the same order. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  let at = -1;
  return some.every((one) => {
    at = all.indexOf(one, at + 1);
    return at >= 0;
  });
}

function unchangedAround(before: string, after: string): { head: number; tail: number } {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { head, tail };
}

test('random edits of varied frontmatters are the smallest there are, and valid', { timeout: 120_000 }, () => {
  let refused = 0;
  const seen = new Map<string, number>();
  const runs = Number(process.env.POSTIL_EDITS ?? 1500);
  fc.assert(
    fc.property(file, fc.nat(), fc.nat(), words, paragraphs, (before, pick, at, text, more) => {
      const data = parse(splitFrontmatter(before).yaml) as Data;
      const change = changeOf(data, pick, at, text, more);
      seen.set(change.op, (seen.get(change.op) ?? 0) + 1);
      let after: string;
      try {
        after = editFrontmatter(before, [change]);
      } catch (error) {
        if (!(error instanceof CannotEdit)) throw error;
        refused++;
        if (process.env.POSTIL_SHOW) console.log(error.message, JSON.stringify(change), `\n${before}`);
        return;
      }
      expect(parse(splitFrontmatter(after).yaml)).toEqual(said(data, change));
      const { head, tail } = unchangedAround(before, after);
      if (change.op === 'insert' && !/^(?:entities|claims): (?:\[\]|~)/m.test(before)) {
        expect(before.length - head - tail).toBe(0);
      }
      if (change.op === 'remove' && /^\uFEFF?---[\s\S]*\n- /.test(before))
        expect(after.length).toBeLessThan(before.length + 4);
      if (change.op === 'insert') expect(remarks(after)).toEqual(remarks(before));
      else expect(isPartOf(remarks(after), remarks(before))).toBe(true);
      // A remark goes only with what it stood on: none of another field, and never more than those of the item.
      if (change.op === 'set') expect(remarks(before).length - remarks(after).length).toBeLessThanOrEqual(1);
      if (/\r\n/.test(before)) expect(after.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      else expect(after).not.toContain('\r');
    }),
    { numRuns: runs },
  );
  expect([...seen.keys()].sort()).toEqual(['insert', 'remove', 'set']);
  expect(refused / runs).toBeLessThan(0.005);
});
