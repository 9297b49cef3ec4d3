import { expect, test } from 'vitest';
import * as es from '../../words/es/questions.ts';
import { VOCABULARY_WORDS as ES } from '../../words/es/vocabulary.ts';
import * as fr from '../../words/fr/questions.ts';
import { VOCABULARY_WORDS as FR } from '../../words/fr/vocabulary.ts';
import { ARTICLES } from '../words/articles.ts';
import { nameIndex } from '../words/name-index.ts';
import { normalWord } from '../words/normal-words.ts';
import type { AnswersHead } from './answers-file.ts';
import { readQuestion } from './read-question.ts';

function headIn(language: 'fr' | 'es'): AnswersHead {
  const [{ QUESTIONS }, { relations }] = language === 'fr' ? [fr, FR] : [es, ES];
  const { articles, on, leads, which, behind, knownThat, deeds, ...general } = QUESTIONS;
  const months = Array.from({ length: 12 }, (_, month) =>
    normalWord(new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2001, month))),
  );
  return {
    ...{
      buckets: 1,
      language,
      general,
      deeds,
      leads,
      behind,
      knownThat,
      months,
      mutual: [],
      lasting: [],
      roles: ['fondateur'],
    },
    relations: Object.fromEntries(Object.entries(relations).map(([id, { ask = [] }]) => [id, ask])),
    articles: [...articles, ...(ARTICLES[language] ?? [])].map(normalWord),
    on: on.map(normalWord),
    which: { who: which.who, asks: [...which.asks], of: [...which.of] },
    persons: ['leader'],
    filters: { phrases: [], claims: [], fillers: [], about: [] },
  };
}

const entry = (id: string, name: string, kind: string) => ({ id, name, kind, aliases: [], forms: [], mentions: 1 });
const NAMES = nameIndex([
  entry('imu', 'IMU', 'faction'),
  entry('sel', 'Alliance du sel', 'faction'),
  entry('etat', 'L’État marin', 'faction'),
  entry('omar', 'Omar Lacroix', 'leader'),
  entry('kaboul', 'Kaboul', 'place'),
] as never);

type Asked = [query: string, asks: string, ids: Record<string, string>, day?: string];

test.each<Asked>([
  ['Qui dirige l’IMU ?', 'leads', { target: 'imu' }],
  ["qui est-ce qui dirigeait l'Alliance du sel en 2014", 'leads', { target: 'sel' }, '2014'],
  ['qui est le chef de l’État marin', 'leads', { target: 'etat' }],
  ['que dirige Omar Lacroix', 'leads', { subject: 'omar' }],
  ['qui a succede a Omar', 'leads', { former: 'omar' }],
  ['À qui l’IMU a-t-elle prêté allégeance ?', 'pledged-to', { subject: 'imu' }],
  ['quand est-ce que l’IMU a rompu avec l’Alliance du sel', 'broke-with', { subject: 'imu', target: 'sel' }],
  ['où est basée l’IMU', 'based-in', { subject: 'imu' }],
  ['qui a tué Omar Lacroix', 'killed', { target: 'omar' }],
  ['que s’est-il passé à Kaboul', 'happened-in', { target: 'kaboul' }],
  ['Quand Omar est-il mort ?', 'died', { entity: 'omar' }],
  ['comment est mort Omar', 'died', { entity: 'omar' }],
  ['qu’est-ce que l’IMU', 'what', { entity: 'imu' }],
  ['Qu’est-ce qu’Omar Lacroix ?', 'what', { entity: 'omar' }],
  ['Qu’est-ce qui a changé depuis le 1er octobre 2014 ?', 'changedAnywhere', {}, '2014-10-01'],
  ['qui a fondé l’IMU', 'roles', { of: 'imu' }],
])('asked in French: %s', (query, asks, ids, day) => {
  const { meant } = readQuestion(query, headIn('fr'), NAMES, false);
  expect(meant).toContainEqual(
    expect.objectContaining({ [asks in FR.relations ? 'relation' : 'general']: asks, ids, day }),
  );
});

test.each<Asked>([
  ['¿Quién dirige el IMU?', 'leads', { target: 'imu' }],
  ['quien es el lider del IMU', 'leads', { target: 'imu' }],
  ['¿A quién dirige Omar Lacroix?', 'leads', { subject: 'omar' }],
  ['quién sucedió a Omar', 'leads', { former: 'omar' }],
  ['¿A quién juró lealtad el IMU?', 'pledged-to', { subject: 'imu' }],
  ['¿cuándo rompió el IMU con Alliance du sel?', 'broke-with', { subject: 'imu', target: 'sel' }],
  ['dónde tiene su sede el IMU', 'based-in', { subject: 'imu' }],
  ['quién mató a Omar Lacroix', 'killed', { target: 'omar' }],
  ['¿Qué pasó en Kaboul?', 'happened-in', { target: 'kaboul' }],
  ['cuando murio Omar', 'died', { entity: 'omar' }],
  ['¿qué es el IMU?', 'what', { entity: 'imu' }],
  ['¿Quién dirigía el IMU el 6 de octubre de 2014?', 'leads', { target: 'imu' }, '2014-10-06'],
  ['qué ha cambiado desde el 1.º de octubre de 2014', 'changedAnywhere', {}, '2014-10-01'],
])('asked in Spanish: %s', (query, asks, ids, day) => {
  const { meant } = readQuestion(query, headIn('es'), NAMES, false);
  expect(meant).toContainEqual(
    expect.objectContaining({ [asks in ES.relations ? 'relation' : 'general']: asks, ids, day }),
  );
});

test.each([
  ['fr', 'Qui dirigeait l’IMU avant 2014 ?'],
  ['es', '¿Quién dirigía IMU antes de 2014?'],
] as const)('before a day is not on it, in %s: %s', (language, query) => {
  expect(readQuestion(query, headIn(language), NAMES, false).meant).toEqual([]);
});
