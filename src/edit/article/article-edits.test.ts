import { describe, expect, test } from 'vitest';
import { addWords } from './add-words.ts';
import { putClaim } from './put-claim.ts';
import { removeClaim } from './remove-claim.ts';
import { removeWords } from './remove-words.ts';

const file = (yaml: string) => `---\n${yaml}---\n\nThe text.\n`;
const listings = file('entities:\n  - imu # first\n  - id: ttp\n    also: [umbrella]\nclaims: []\n');
const claim = { id: 'a', quote: 'The text', gist: 'G', note: 'N', works: ['w'] };
const claims = file(
  'claims: # all\n  - id: a # keep\n    quote: "The text"\n    gist: G\n    note: N\n    works: [w] # one\n',
);

describe('words that name an entity', () => {
  test.each([
    ['a new entity', addWords(listings, 'isil', []), '    also: [umbrella]\n', '    also: [umbrella]\n  - isil\n'],
    [
      'a new entity with words',
      addWords(listings, 'isil', [{ text: 'it', suffix: ' was' }]),
      '    also: [umbrella]\n',
      '    also: [umbrella]\n  - id: isil\n    also:\n      - text: it\n        suffix: " was"\n',
    ],
    [
      'the first words of one that is listed',
      addWords(listings, 'imu', [{ text: 'the movement' }]),
      '- imu #',
      '- { id: imu, also: [the movement] } #',
    ],
    [
      'further words, those that are there left alone',
      addWords(listings, 'ttp', [{ text: 'umbrella' }, { text: 'they', prefix: 'and ' }]),
      '[umbrella]',
      '[umbrella, { text: they, prefix: "and " }]',
    ],
    ['words that are there', addWords(listings, 'ttp', [{ text: 'umbrella' }]), '', ''],
    ['without its only words', removeWords(listings, 'ttp', 0), '    also: [umbrella]\n', ''],
    ['no longer listed', removeWords(listings, 'imu'), '  - imu # first\n', ''],
  ])('%s', (_name, after, from, to) => expect(after).toBe(listings.replace(from, to)));

  test('an article without a list gets one', () => {
    expect(addWords(file('title: T\n'), 'imu', [])).toBe(file('title: T\nentities:\n  - imu\n'));
  });

  test('what is not listed cannot be taken out', () => {
    expect(() => removeWords(listings, 'isil')).toThrow('does not list "isil"');
    expect(() => removeWords(listings, 'ttp', 3)).toThrow('no such wording');
  });
});

describe('a claim', () => {
  test.each([
    ['unchanged', putClaim(claims, claim), '', ''],
    ['another gist', putClaim(claims, { ...claim, gist: 'H: i' }), 'gist: G', 'gist: "H: i"'],
    ['another work', putClaim(claims, { ...claim, works: ['w', 'x'] }), '[w]', '[w, x]'],
    ['a field more', putClaim(claims, { ...claim, key: true }), '[w] # one\n', '[w] # one\n    key: true\n'],
    ['a field less', putClaim(claims, { ...claim, gist: undefined }), '    gist: G\n', ''],
    [
      'one more',
      putClaim(claims, { id: 'b', quote: 'x', known: '2014-10', works: [] }),
      '[w] # one\n',
      '[w] # one\n  - id: b\n    quote: x\n    known: "2014-10"\n    works: []\n',
    ],
    ['none left', removeClaim(claims, 'a'), /: # all[\s\S]*# one\n/, ': [] # all\n'],
  ])('%s', (_name, after, from, to) => expect(after).toBe(claims.replace(from, to)));

  test('one that is not there cannot be taken out', () => {
    expect(() => removeClaim(claims, 'z')).toThrow('no claim "z"');
  });
});

test.each([
  ['a file without frontmatter', 'The text.\n', 'no frontmatter'],
  ['YAML that cannot be read', file('title: [\n'), 'mend it first'],
  ['a list that several fields share', file('a: &x [b]\nentities: *x\n'), 'no list at this place'],
])('%s is left alone', (_name, text, why) => expect(() => addWords(text, 'imu', [])).toThrow(why));
