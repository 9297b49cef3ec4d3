import { article, type Case, work } from '../case.ts';

/** Names of files that must each give one finding at their first character. */
const named = (rule: string, names: readonly string[], folder = 'articles', text = article('a')): Case[] =>
  names.map((name) => ({ name: `${folder}/${name}`, files: { [`${folder}/${name}`]: `‸${text}` }, finds: [rule] }));

const id = (value: string): Case => ({
  name: `an id that climbs: ${value}`,
  files: { 'articles/a.md': article('a', `entities: [‸${JSON.stringify(value)}]\n`) },
  finds: ['bad-id'],
});

export const names: Case[] = [
  ...named('bad-id', [
    'A.md',
    'a b.md',
    'é.md',
    'e\u0301.md',
    'a_b.md',
    'a--b.md',
    '-a.md',
    'a-.md',
    '%2e%2e.md',
    'a.md.md',
  ]),
  ...named('bad-id', [
    '<script>.md',
    '"onload=.md',
    'a\nb.md',
    '$(touch x).md',
    'a;b.md',
    "'.md",
    '&.md',
    `${'a'.repeat(101)}.md`,
  ]),
  ...named('reserved-id', ['con.md', 'nul.md', 'prn.md', 'aux.md', 'com1.md', 'lpt9.md']),
  ...named('reserved-id', ['search.md', '404.md', 'index.md', 'claims.md', 'context.md', 'p4.md', 'p12a.md']),
  ...named('reserved-id', ['index.yaml', 'nul.yaml', 'constructor.yaml'], 'works', work()),
  ...named('stray-file', ['a.markdown', 'a.MD', 'a.mdx', 'a.html', 'a.md.txt', 'sub/a.md', '__proto__']).map((one) => {
    const [path = ''] = Object.keys(one.files);
    return path.includes('sub/')
      ? { ...one, files: { [path]: article('a') }, finds: ['stray-file content/articles/sub 1:1'] }
      : one;
  }),
  ...named('stray-file', ['w.yml', 'w.json'], 'works', work()),
  ...['../x', '../../etc/passwd', '/etc/passwd', 'a/b', '..', '.', 'a\\b', 'a%2fb', 'A', 'a b', ''].map(id),
  {
    name: 'two files with one name but for capitals',
    files: { 'works/W.yaml': `‸${work()}`, 'works/w.yaml': work().replace('.org/', '.org/b') },
    finds: ['duplicate-work-id content/works/w.yaml 1:1', 'bad-id content/works/W.yaml 1:1'],
  },
  {
    name: 'two files with one name but for their endings',
    files: { 'articles/a.md': article('a'), 'articles/a.markdown': `‸${article('b')}` },
    finds: ['stray-file'],
  },
  {
    name: 'a claim whose id is a path',
    files: {
      'articles/a.md': article(
        'one',
        'claims:\n  - { id: ‸../x, quote: one, claim: C., kind: fact, rating: disputed, gist: G., note: N., known: then, works: [] }\n',
      ),
    },
    finds: ['bad-id'],
  },
  {
    name: 'a ledger that leads elsewhere',
    files: {
      'articles/a.md': article('a'),
      'articles/a.permalinks.json': '{"version":1,"article":‸"../x","paragraphs":[]}',
    },
    finds: ['ledger-of-another'],
  },
  {
    name: 'a ledger that is not one',
    files: { 'articles/a.md': article('a'), 'articles/a.permalinks.json': '‸[]' },
    finds: ['bad-ledger'],
  },
  {
    name: 'a name that is a way out of a folder, hidden',
    files: { 'articles/a.md': article('a'), 'articles/...md': `‸${article('b')}` },
    finds: ['bad-id'],
  },
];
