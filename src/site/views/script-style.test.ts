import { expect, test } from 'vitest';
import type { Edition } from '../../model/edition.ts';
import { scriptStyle } from './script-style.ts';

const styleOf = (language: string, other = language) =>
  scriptStyle({
    settings: { language },
    articles: [{ meta: { language: other } }],
  } as unknown as Edition);

test('an edition in Latin letters has no rule more', () => {
  expect(styleOf('de', 'ru')).toBe('');
});

test.each([
  ['ur', ':lang(ur){font-style:normal;letter-spacing:0}', 'Noto Nastaliq Urdu', 'line-height:2.1'],
  ['ar', ':lang(ar){font-style:normal;letter-spacing:0}', 'Noto Naskh Arabic', 'line-height:1.85'],
  ['zh', ':lang(zh){font-style:normal;letter-spacing:0}', 'em:lang(zh){text-emphasis:dot}', 'line-height:1.75'],
  ['ja', ':lang(ja){font-style:normal;letter-spacing:0}', 'em:lang(ja){text-emphasis:dot}', 'line-break:strict'],
  ['ja', '"Hiragino Mincho ProN"', 'Newsreader,"stand-in"', '"MS PMincho",serif', '"Hiragino Sans"'],
  ['zh', '"Songti SC"', 'SimSun,serif'],
])('%s is upright, in faces and lines of its own', (language, ...parts) => {
  for (const style of [styleOf(language), styleOf('en', language)]) {
    for (const part of parts) expect(style).toContain(part);
  }
});

test('French quotation marks stand apart from what they hold, also in an article of an edition in English', () => {
  for (const style of [styleOf('fr'), styleOf('en', 'fr')])
    expect(style).toBe('q:lang(fr){quotes:"«\u202f" "\u202f»" "“" "”"}');
});
