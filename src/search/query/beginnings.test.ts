import { expect, test } from 'vitest';
import { nameIndex, withStops } from '../words/name-index.ts';
import type { VocabularyEntry } from '../words/vocabulary.ts';
import { withBeginnings } from './beginnings.ts';
import { understand } from './understand.ts';

const entry = (id: string, name: string, aliases: string[] = []): VocabularyEntry => ({
  id,
  name,
  kind: 'place',
  line: '',
  mentions: 1,
  aliases,
  forms: [],
});
const NAMES = nameIndex([
  entry('south-asia', 'South Asia'),
  entry('south-waziristan', 'South Waziristan'),
  entry('syria', 'Syria'),
  entry('isil', 'ISIL', ['Islamic State of Iraq and Syria']),
  entry('imu', 'Islamic Movement of Uzbekistan'),
]);
/** Words that stand in the texts. */
const TEXT = new Set(['as', 'south', 'move']);

/** What is asked for: entities by their ids, words with the entities that they may begin. */
function asked(query: string): string[] {
  const { units } = withBeginnings(
    understand(query, NAMES, () => false),
    NAMES,
    (word) => TEXT.has(word),
  );
  return units.map((unit) =>
    unit.type === 'entity' ? unit.id : unit.type === 'word' ? [unit.word.text, ...unit.entities].join(' ') : 'phrase',
  );
}

test.each<[what: string, query: string, units: string[]]>([
  ['words that one name begins with are that name', 'islamic mov', ['imu']],
  ['also if the last is a small word by itself', 'south as', ['south-asia']],
  ['with one letter of the last', 'south w', ['south-waziristan']],
  ['beside a phrase', '"the frontier" south waz', ['phrase', 'south-waziristan']],
  ['a name that begins so goes before one that only holds such a word', 'syri', ['syri syria']],
  ['words that several names begin with stay words', 'islamic', ['islamic imu isil']],
  ['a word of the texts is that word', 'islamic move', ['islamic imu isil', 'move']],
  ['two letters are no beginning by themselves', 'sy', ['sy']],
  ['what begins no name stays', 'karachi', ['karachi']],
])('%s: %s', (_what, query, units) => expect(asked(query)).toEqual(units));

test('words that say little in the language of the edition are neither looked for nor begin a name', () => {
  const names = withStops(nameIndex([entry('union', 'Verein der Lampen'), entry('derby', 'Derby')]), [
    'der',
    'auf',
    'wer',
  ]);
  const units = (query: string) => {
    const understood = understand(query, names, () => false);
    return withBeginnings(understood, names, (word) => word === 'der').units.map((unit) =>
      unit.type === 'word' ? unit.word.text : unit.type,
    );
  };
  expect(units('wer baute auf der hallig')).toEqual(['baute', 'hallig']);
  expect(units('verein der lampen')).toEqual(['entity']);
  // With nothing else, they are what is asked for.
  expect(units('wer auf')).toEqual(['wer', 'auf']);
});
