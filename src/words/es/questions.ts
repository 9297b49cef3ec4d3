import type * as EN from '../en/questions.ts';
import { sayBetween } from '../say-between.ts';
import type { Spoken } from '../spoken.ts';
import { between, on, since, until } from './dates.ts';

// Compared words have no accents, so that «quien» and «quién» are one.

export const QUESTIONS: Spoken<typeof EN.QUESTIONS> = {
  articles: ['el', 'la', 'los', 'las', 'lo', 'un', 'una', 'favor', 'dime', 'diga', 'dígame'],
  leads: ['nombre de', 'nombre del', 'cual es nombre de', 'cual es nombre del', 'sabes', 'sabe usted'],
  which: {
    who: 'quién',
    asks: ['qué', 'cuál', 'cuáles'],
    of: 'grupo grupos facción facciones partido partidos movimiento movimientos persona personas hombre hombres líder líderes jefe jefes país países organización organizaciones'.split(
      ' ',
    ),
  },
  behind: [],
  on: [
    'en',
    'el',
    'de',
    'del',
    'a',
    'al',
    'hacia',
    'desde',
    'durante',
    'hasta',
    'mes',
    'año',
    'día',
    'principios',
    'mediados',
    'finales',
    'comienzos',
  ],
  roles: [
    '{role} de|del|para {of}',
    '{of} {role}',
    'quién|quiénes es|era|fue|son|eran|fueron {role} de|del|para {of}',
    '{role}',
    'quién|quiénes es|era|fue|son|eran|fueron {role}',
  ],
  deeds: {
    'líder|jefe|jefa|dirigente|director|directora|presidente|presidenta': [
      'quién|quiénes dirige|dirigía|dirigió|lidera|lideró|preside|presidía|presidió a|al? {of}',
    ],
    'fundador|fundadora': ['quién|quiénes fundó|fundaron|creó|crearon|estableció {of}', 'quién ha fundado|creado {of}'],
  },
  died: [
    'cuándo|cómo murió|muere|falleció|cayó {entity}',
    'cuándo|cómo {entity} murió|falleció',
    'cuándo|cómo mataron|asesinaron a? {entity}',
    'cuándo|cómo fue asesinado|asesinada|muerto|muerta {entity}',
    'cuándo|cómo ha muerto|fallecido {entity}',
    'muerte|fallecimiento de|del? {entity}',
    'fecha de? muerte|fallecimiento de|del {entity}',
    '{entity} está|estaba|ha muerto|muerta|vivo|viva|fallecido|fallecida',
    'está|estaba|ha muerto|muerta|vivo|viva|fallecido|fallecida {entity}',
    'está|estaba|ha {entity} muerto|muerta|vivo|viva|fallecido|fallecida',
    'murió|falleció {entity}',
    '{entity} murió|falleció|muerte|muerto|muerta|fallecido|fallecida',
    'cuándo|cómo terminó|acabó {entity}',
  ],
  diedWhere: [
    'dónde murió|muere|falleció|cayó {entity}',
    'dónde ha muerto|fallecido {entity}',
    'dónde mataron|asesinaron a? {entity}',
    'dónde fue asesinado|asesinada|muerto|muerta {entity}',
    'lugar de muerte|fallecimiento de|del {entity}',
  ],
  when: [
    'cuándo fue|es|era|fueron|son|eran {entity}',
    'cuándo ocurrió|ocurrieron|sucedió|sucedieron|pasó|empezó|comenzó|terminó|acabó {entity}',
    'cuándo tuvo|tuvieron lugar {entity}',
    'cuándo se produjo|produjeron|celebró {entity}',
    'en? qué? fecha fue|de|del? {entity}',
    '{entity} fecha',
  ],
  what: [
    'qué|quién|quiénes|cuál es|era|fue|son|eran|fueron {entity}',
    'qué significa|quiere decir? {entity}',
    'qué se entiende por {entity}',
    'significado|definición de|del {entity}',
  ],
  changed: [
    'qué cambió|ocurrió|sucedió|pasó para|en|con|a|de? {entity} después|tras|desde de|del? {day}',
    'qué cambió|ocurrió|sucedió|pasó después|tras|desde de|del? {day} para|en|con|a {entity}',
    'qué cambió|ocurrió|sucedió|pasó para|en|con|a {entity}',
    'qué ha cambiado|ocurrido|sucedido|pasado para|en|con|a {entity} después|tras|desde de|del? {day}',
    'qué ha cambiado|ocurrido|sucedido|pasado después|tras|desde de|del? {day} para|en|con|a {entity}',
    'qué ha cambiado|ocurrido|sucedido|pasado para|en|con|a {entity}',
    'qué fue|ha sido de|del {entity}',
    '{entity} después|tras|desde de|del? {day}',
    'qué se supo|sabe de|del|sobre {entity} después|tras|desde de|del? {day}',
    'qué se supo|sabe después|tras|desde de|del? {day} de|del|sobre {entity}',
  ],
  changedAnywhere: [
    'qué cambió|ocurrió|sucedió|pasó después|tras|desde de|del? {day}',
    'qué ha cambiado|ocurrido|sucedido|pasado después|tras|desde de|del? {day}',
    'qué se supo después|tras|desde de|del? {day}',
  ],
  knownThat: ['cuándo se supo que', 'desde cuándo se sabe que', 'cuándo se conoció que', 'cuándo se hizo público que'],
};

const severalOf = (word: string): string => {
  if (word.endsWith('ón')) return `${word.slice(0, -2)}ones`;
  return /[aeiou]$/.test(word) ? `${word}s` : `${word}es`;
};

export const NARROWING: Spoken<typeof EN.NARROWING> = {
  claims: ['afirmación', 'afirmaciones', 'declaración', 'declaraciones', 'nota', 'notas', 'qué'],
  fillers: [
    'que',
    'cuál',
    'cuáles',
    'eran',
    'era',
    'son',
    'es',
    'fue',
    'fueron',
    'todas',
    'todos',
    'muestra',
    'mostrar',
    'lista',
    'solo',
    'como',
    'valoradas',
    'valorada',
    'sabido',
    'conocidas',
    'ha',
    'han',
    'y',
  ],
  about: ['sobre', 'de', 'del', 'en', 'acerca', 'a', 'al', 'con', 'respecto', 'mencionan'],
  known: {
    later: [
      'que entonces no se podía saber',
      'que no se podía saber entonces',
      'entonces aún no se sabía',
      'aún no se sabía',
      'aún no se sabía entonces',
      'no se sabía entonces',
      'desconocido entonces',
      'desconocidas entonces',
      'se supo después',
      'se supo más tarde',
      'conocidas después',
      'sabido después',
    ],
    asThen: [
      'que entonces se podía saber',
      'que se podía saber entonces',
      'se sabía entonces',
      'ya se sabía entonces',
      'conocidas entonces',
    ],
  },
  rated: { plural: severalOf },
  plural: severalOf,
};

export const DEATHS: Spoken<typeof EN.DEATHS> = {
  clause:
    /^(?:él |ella )?(?:murió|falleció|muere)(?!\p{L})|(?<!\p{L})su (?:muerte|fallecimiento)(?!\p{L})|^(?:él |ella )?fue (?:muert[oa]|asesinad[oa]|abatid[oa])(?!\p{L})|^ha (?:muerto|fallecido)(?!\p{L})/iu,
  not: /(?<!\p{L})(?:no|nunca|ningun[oa]?|ningún|desm\p{L}+|neg\p{L}+|niega\p{L}*|fals[oa]|prematur[oa]|quizás?|posiblemente|supuest[oa]|si|viv[oa])(?!\p{L})/iu,
  place:
    /(?<!\p{L})(?:en|cerca de|sobre) (?!enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\p{Lu}/u,
};

export const ROLES: Spoken<typeof EN.ROLES> = {
  own: /^(?<words>(?:\p{L}[\p{L}’'-]*(?: [ye])? ){0,4}?\p{L}[\p{L}’'-]*)(?: desde \d{4})? (?:del|de las|de los|de la|de) (?<of>[^,.;:]{2,80})/u,
  named: /(?<!\p{L})(?:Su|su) (?<words>\p{L}+(?: y \p{L}+)*), (?<name>\p{Lu}[^,.;]{2,60}),/u,
  given: /(?<!\p{L})(?:proclamad[oa]|nombrad[oa]|elegid[oa]|coronad[oa]|declarad[oa]) (?<words>\p{Ll}\p{L}*)(?!\p{L})/u,
  and: / [ye] /u,
  word: /\S+$/u,
};

export const ANSWER_WORDS: Spoken<typeof EN.ANSWER_WORDS> = {
  sentence: (subject, verb, target, when, remark) =>
    `${`${sayBetween(verb, subject, target)} ${when}`.trim().replace(' ,', ',')}${remark && ` (${remark})`}.`,
  about: (name, text) => `${name}: ${text}`,
  aboutWhen: (name, days, text) => `${name}: ${days}. ${text}`,
  aboutOn: (name, date, text) => `${name}, ${date}: ${text}`,
  title: 'En breve',
  day: on,
  span: on,
  between,
  since,
  until,
  known: (date) => `se sabe ${since(date)}`,
  endKnown: (date) => `su final se sabe ${since(date)}`,
  died: 'Fallecimiento',
  when: 'Cuándo',
  disputed: 'punto discutido',
};
