import { expect, test } from 'vitest';
import { articleFile, build, type Files } from '../../tests/fixtures/tiny-content.ts';

const FILES: Files = {
  'articles/done.md': articleFile('One.'),
  'articles/begun.md': articleFile('Two. ![A lamp](lamp.jpg)', 'draft: true'),
  'articles/lamp.jpg': '800x600',
};
const ids = (files: Files, drafts: boolean) => build(files, drafts).edition?.articles.map(({ id }) => id);

test('a build leaves drafts out, with all that is wrong with them', () => {
  expect(ids(FILES, false)).toEqual(['done']);
  expect(build(FILES, false).findings).toEqual([]);
});

test('development has drafts, and is told what is wrong with them', () => {
  const mended = { ...FILES, 'articles/begun.md': articleFile('Two.\n\n![A lamp](lamp.jpg)', 'draft: true') };
  expect(ids(mended, true)).toEqual(['begun', 'done']);
  expect(build(FILES, true).findings.map(({ rule }) => rule)).toEqual(['image-unpublished']);
});

test('a link to a draft leads nowhere in a build', () => {
  const linked = { ...FILES, 'articles/done.md': articleFile('One, [two](/articles/begun/).') };
  expect(build(linked, false).findings.map(({ rule }) => rule)).toEqual(['dead-link']);
});

test('an edition of drafts alone can be built', () => {
  const { 'articles/done.md': _, ...alone } = FILES;
  expect(ids(alone, false)).toEqual([]);
});

test('the ledger of a draft may be behind, where that of an article may not', () => {
  const begun = articleFile('Two.', 'draft: true');
  const findings = (files: Files) => build(files, true, true).findings.map(({ rule, file }) => [rule, file]);
  expect(findings({ 'articles/begun.md': begun })).toEqual([]);
  expect(findings({ 'articles/done.md': articleFile('One.') })).toEqual([
    ['ledger-outdated', 'content/articles/done.permalinks.json'],
  ]);
});
