import { expect, test } from 'vitest';
import { articleFile, claimLines, entityFile, tinyEdition, workFile } from '../../tests/fixtures/tiny-content.ts';
import { registerIds } from './register-ids.ts';

const TEXT = 'One thing and another thing and a third.';
const QUOTES = ['One thing', 'another thing', 'a third'];

/** The ids of the claims of articles, each with its day, its claims (`now<before`) and its former name. */
function idsOf(articles: Record<string, { day: string; claims: string[]; former?: string }>) {
  const files = Object.entries(articles).map(([id, { day, claims, former }]) => {
    const lines = claims.map((claim, at) => {
      const [now = '', before] = claim.split('<');
      return claimLines(now, QUOTES[at] ?? '', before && `formerIds: [${before}]`);
    });
    const fields = `${former ? `formerIds: [${former}]\n` : ''}claims:\n${lines.join('\n')}`;
    return [`articles/${id}.md`, articleFile(TEXT, fields).replace('2026-01-01', day)];
  });
  const { edition } = tinyEdition({
    ...Object.fromEntries(files),
    'entities/imu.md': entityFile('Movement'),
    'works/w.yaml': workFile(),
  });
  const ids = registerIds(edition.articles);
  return Object.fromEntries(
    [...ids].map(([article, claims]) => [article, [...claims.values()].map(({ id, formerIds }) => [id, ...formerIds])]),
  );
}

test('a claim has its own id where no other has it', () => {
  expect(idsOf({ a: { day: '2026-01-01', claims: ['x', 'y<z'] } })).toEqual({ a: [['x'], ['y', 'z']] });
});

test('of two articles the older one keeps it, whatever they are called', () => {
  const found = idsOf({ a: { day: '2026-02-01', claims: ['x', 'y'] }, b: { day: '2026-01-01', claims: ['x'] } });
  expect(found).toEqual({ a: [['a.x'], ['y']], b: [['x']] });
});

test('the former id of an older claim is kept from a younger one', () => {
  const found = idsOf({ a: { day: '2026-01-01', claims: ['y<x'] }, b: { day: '2026-02-01', claims: ['x', 'z<y'] } });
  expect(found).toEqual({ a: [['y', 'x']], b: [['b.x'], ['z', 'b.y']] });
});

test('an article that was renamed keeps the ids that name it', () => {
  const found = idsOf({
    a: { day: '2026-01-01', claims: ['x'] },
    c: { day: '2026-02-01', claims: ['x'], former: 'b' },
  });
  expect(found).toEqual({ a: [['x']], c: [['c.x', 'b.x']] });
});

test('an id of the page itself is nobody’s', () => {
  expect(idsOf({ a: { day: '2026-01-01', claims: ['main'] } })).toEqual({ a: [['a.main']] });
});
