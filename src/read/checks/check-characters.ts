import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { codePoint } from '../../model/rules/quoted.ts';

/** Letters of the scripts that are written with joiners and non-joiners, and their marks. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/v;

/**
 * What is not seen and may stand all the same: joiners between the letters of such a script, and inside emoji; the
 * sign that makes a picture of a character; the letters of a flag.
 */
const FINE = new RegExp(
  [
    `(?<=${JOINING.source}\\p{M}*)[\\u200C\\u200D](?=${JOINING.source})`,
    '(?<=\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?)\\u200D(?=\\p{Extended_Pictographic})',
    '(?<=\\p{Emoji})[\\uFE0E\\uFE0F]',
    '(?<=\\u{1F3F4}[\\u{E0030}-\\u{E007A}]*)[\\u{E0030}-\\u{E007F}]',
  ].join('|'),
  'gv',
);

/**
 * Controls but for tab and line feed, whatever Unicode says to print as nothing, lone surrogates, no characters at
 * all.
 */
const UNSEEN =
  /[\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029\u2800\p{Noncharacter_Code_Point}[\p{Cc}--[\t\n]]]/gv;

const NAMES: [RegExp, string, string][] = [
  [/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/, 'direction of writing', 'Unicode orders mixed text by itself'],
  [/[\u200B-\u200D\u2060\uFEFF]/, 'no width', 'words that look the same would not be found'],
  [/\u00AD/, 'soft hyphen', 'words that look the same would not be found'],
  [/\0/, 'NUL', 'no text holds it'],
  [/\p{Cs}/u, 'half a character', 'write the whole character, or its number in one piece: "\\U0001F600"'],
];

function facts(character: string): { value: string; fix: string } {
  const [, name, reason] = NAMES.find(([of]) => of.test(character)) ?? [/./, 'control', 'no reader would see it'];
  return { value: `${codePoint(character)} (${name})`, fix: `take it out: ${reason}` };
}

/** The characters of a text that no reader sees and that may deceive, each with its offset. */
export function unseenIn(text: string): { character: string; at: number }[] {
  if (text.search(UNSEEN) < 0) return [];
  const fine = new Set([...text.matchAll(FINE)].map(({ index }) => index));
  return [...text.matchAll(UNSEEN)].flatMap(({ index, 0: character }) =>
    fine.has(index) ? [] : [{ character, at: index }],
  );
}

/**
 * Findings on what a value holds that no reader sees, written by an escape (`"\u202E"`, `&#8238;`): each character
 * once.
 */
export function checkValue(value: string, place: Place): Finding[] {
  const characters = new Set(unseenIn(value).map(({ character }) => character));
  return [...characters].map((character) => findingOf('invisible-character', place, facts(character)));
}

/** Findings on what stands in a file and no reader sees: each character once a line. */
export function checkCharacters(text: string, file: string): Finding[] {
  const unseen = unseenIn(text);
  const findings = new Map<string, Finding>();
  let [line, start] = [1, 0];
  for (const { character, at } of unseen) {
    for (let next = text.indexOf('\n', start); next >= 0 && next < at; next = text.indexOf('\n', start)) {
      line++;
      start = next + 1;
    }
    const key = `${line} ${character}`;
    const place = { file, line, column: at - start + 1 };
    if (!findings.has(key)) findings.set(key, findingOf('invisible-character', place, facts(character)));
  }
  return [...findings.values()];
}
