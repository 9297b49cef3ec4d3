import { expect, test } from 'vitest';
import { checkField } from './check-markdown.ts';

const place = { file: 'content/articles/a.md', line: 7, column: 3 };
const known = { entities: ['imu'], works: ['w'], page: 'articles/a/' };
const check = (text: string) => {
  const { findings, links } = checkField(text, known, place);
  return { rules: findings.map(({ rule }) => rule), links: links.map(({ url }) => url) };
};

test.each<[string, string, { rules: string[]; links: string[] }]>([
  ['a link within the site', '[a](../b/#p4) and [c](#p1)', { rules: [], links: ['../b/#p4', '#p1'] }],
  ['a definition', '[a][b]\n\n[b]: ../c/', { rules: [], links: ['../c/'] }],
  ['signs of a line behind a link', '[a](entity:imu): b, *c*| d |, [e](work:w)::: f', { rules: [], links: [] }],
  ['a container behind a break', 'a  \n::: b', { rules: ['foreign-syntax'], links: [] }],
  ['a record and a work', '[a](entity:imu), [b](work:w)', { rules: [], links: [] }],
  ['a link out', '[a](https://example.org/)', { rules: [], links: [] }],
  ['what is wrong beside a link', '[a](entity:none) [b](../c/)', { rules: ['unknown-entity'], links: ['../c/'] }],
  ['a picture', '![a](../b.svg)', { rules: ['image-unpublished'], links: [] }],
  ['the definition of a picture', '![a][b]\n\n[b]: ../c.svg', { rules: ['image-unpublished'], links: [] }],
])('%s', (_name, text, told) => {
  expect(check(text)).toEqual(told);
});

test('a link is told with its place and its page, and a check leaves no trace in the next', () => {
  const link = { url: '../b/', place, page: 'articles/a/' };
  expect(checkField('[a](../b/)', known, place)).toEqual({ findings: [], links: [link] });
  expect(checkField('[a](../b/)', known, place)).toEqual({ findings: [], links: [link] });
});
