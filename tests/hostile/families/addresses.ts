import { article, type Case, right, work, wrong } from '../case.ts';

const UNSAFE = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', '&#106;avascript:alert(1)', 'javascript&colon;alert(1)'],
  ...[
    'java&#10;script:alert(1)',
    'java&Tab;script:alert(1)',
    '<java	script:alert(1)>',
    'vbscript:a',
    'data:text/html,a',
  ],
  ...['file:///etc/passwd', 'blob:a', 'filesystem:a', 'view-source:a', 'ftp://example.org/', 'tel:1', 'x-our-own:a'],
  ...[
    '//example.org/',
    '<\\\\\\\\example.org/>',
    '</\\\\example.org/>',
    'https:example.org',
    'http://',
    '<https://a b/>',
  ],
  ...['https://user@example.org/', 'https://user:secret@example.org/', 'mailto:', '<>'],
];

const LINKS: Case[] = UNSAFE.flatMap((address) => [
  ...wrong('bad-address', { [`a link to ${address}`]: `a ‸[b](${address})` }),
]);

const OTHERS = wrong('bad-address', {
  'a definition': 'a [b][c]\n\n‸[c]: javascript:alert(1)',
  'a definition that is not used': 'a\n\n‸[c]: javascript:alert(1)',
  'an automatic link': 'a ‸<javascript:alert(1)>',
});

const NOWHERE = wrong('dead-link', {
  'a page that is not there': 'a ‸[b](/articles/c/)',
  'a paragraph that is not there': 'a ‸[b](#p2)',
  'an id that is not there, in signs of percent': 'a ‸[b](#%70%32)',
  'an id of half a sign of percent': 'a ‸[b](#%)',
  'a way out of the site': 'a ‸[b](../../../../../etc/passwd)',
  'a way out of the site, in signs of percent': 'a ‸[b](%2e%2e/%2e%2e/%2e%2e/)',
  'a way out and in again': 'a ‸[b](../../../home/articles/a/)',
  'a file of ours that is not published': 'a ‸[b](/../package.json)',
  'a page without its slash': 'a ‸[b](/articles/a)',
  'a page with a name of every object': 'a ‸[b](/__proto__/)',
  'an id with a name of every object': 'a ‸[b](#constructor)',
  'an id with markup': 'a ‸[b](#"onclick="alert(1)")',
  'a page that another reads otherwise': 'a ‸[b](/articles/a/;x)',
  'a definition that leads nowhere': 'a [b][c]\n\n‸[c]: /nowhere/',
});

const IMAGES = wrong('image-unpublished', {
  'an image of another host': 'a ‸![b](https://example.org/a.png)',
  'an image by its data': 'a ‸![b](data:image/png;base64,AA==)',
  'an image that runs': 'a ‸![b](javascript:alert(1))',
  'an image in a link': '[‸![b](c.png)](https://example.org/)',
  'an image with its address elsewhere': 'a ‸![b][c]\n\n[c]: /a.png',
  'an image in a table': '| a |\n| - |\n| ‸![b](c.png) |',
});

const WORKS: Case[] = [
  'javascript:alert(1)',
  'data:text/html,a',
  '//example.org',
  'mailto:a@b.c',
  'https://',
  '"https://a b/"',
  '"http://[a"',
].map((address) => ({
  name: `a work at ${address}`,
  files: { 'works/w.yaml': work().replace('https://example.org/', `‸${address}`) },
  finds: ['bad-address'],
}));

const ELSEWHERE: Case[] = [
  {
    name: 'an archive that runs',
    files: { 'works/w.yaml': work('archive: ‸javascript:alert(1)\n') },
    finds: ['bad-address'],
  },
  {
    name: 'an address in the credit',
    files: { 'articles/a.md': article('a', 'credit: ‸"[a](javascript:b)"\n') },
    finds: ['bad-address'],
  },
  {
    name: 'an entity that climbs',
    files: { 'articles/a.md': article('a ‸[b](entity:../../x)') },
    finds: ['unknown-entity'],
  },
  { name: 'a work that climbs', files: { 'articles/a.md': article('a ‸[b](work:../../x)') }, finds: ['unknown-work'] },
];

const FINE = right([
  ['an address with quotes in it', '[a](https://example.org/?"onclick="alert(1)\')', 'a'],
  ['a title that breaks out', '[a](https://example.org/ "\\"><script>alert(1)</script>")', 'a'],
  ['mail', '[a](mailto:a@example.org?subject=b)', 'a'],
  ['a part of the page', '[a](#p1)', 'a'],
  ['a part of the page, in signs of percent', '[a](#%70%31)', 'a'],
  ['the top of the page', '[a](#top)', 'a'],
  ['words of the page', '[a](#p1:~:text=a)', 'a'],
  ['another page, from the home page on', '[a](/claims/)', 'a'],
  ['a search', '[a](/search/?q=<script>)', 'a'],
  ['the way there and back', '[a](../../articles/../claims/)', 'a'],
  ['a bare address', 'www.example.org/?a="b', 'www.example.org/?a="b'],
  ['an address in brackets', '<https://example.org/a"b>', 'https://example.org/a"b'],
]);

export const addresses: Case[] = [...LINKS, ...OTHERS, ...NOWHERE, ...IMAGES, ...WORKS, ...ELSEWHERE, ...FINE];
