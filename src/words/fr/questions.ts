// Over 200 lines because it is a table: the ways to ask, as readers type them.

import type * as EN from '../en/questions.ts';
import { sayBetween } from '../say-between.ts';
import type { Spoken } from '../spoken.ts';
import { between, on, since, until } from './dates.ts';

// Compared words have no accents, and what is elided stands by itself: « qu’est-ce que » is qu est ce que.

export const QUESTIONS: Spoken<typeof EN.QUESTIONS> = {
  articles: ['le', 'la', 'les', 'l', 'un', 'une', 'svp', 'dis', 'dites', 'moi'],
  leads: ['nom de', 'nom du', 'quel est nom de', 'quel est nom du', 'sais tu', 'savez vous'],
  which: {
    who: 'qui',
    asks: ['quel', 'quelle', 'quels', 'quelles'],
    of: 'groupe groupes clan clans parti partis mouvement mouvements personne personnes homme hommes chef chefs dirigeant dirigeants pays organisation organisations'.split(
      ' ',
    ),
  },
  behind: [],
  on: [
    'en',
    'le',
    'au',
    'du',
    'de',
    'd',
    'vers',
    'depuis',
    'pendant',
    'durant',
    'jusqu',
    'fin',
    'début',
    'mi',
    'mois',
    'année',
    'à',
  ],
  roles: [
    '{role} de|d|du|des|à|au|pour {of}',
    '{of} {role}',
    'qui est|était|fut|sont|étaient {role} de|d|du|des|à|au|pour {of}',
    'qui a|ont été {role} de|d|du|des|à|au|pour {of}',
    '{role}',
    'qui est|était|fut|sont|étaient {role}',
  ],
  deeds: {
    'chef|dirigeant|dirigeante|directeur|directrice|président|présidente': [
      'qui dirige|dirigeait|dirigea|préside|présidait|présida|mène|menait {of}',
      'qui a|avait dirigé|présidé|mené {of}',
    ],
    'fondateur|fondatrice': [
      'qui a|ont? fondé|créé|établi|fonda|créa {of}',
      'qui est? ce? qui? a fondé|créé|établi {of}',
    ],
  },
  died: [
    'quand|comment est {entity} mort|morte|décédé|décédée',
    'quand|comment {entity} est il|elle? mort|morte|décédé|décédée',
    'quand|comment est ce que {entity} est mort|morte|décédé|décédée',
    'quand|comment est mort|morte|décédé|décédée {entity}',
    'quand|comment meurt|mourut {entity}',
    'quand|comment {entity} meurt|mourut il|elle?',
    'quand|comment a été tué|tuée|assassiné|assassinée {entity}',
    'quand|comment {entity} a t? il|elle? été tué|tuée|assassiné|assassinée',
    'mort|décès de|d|du|des? {entity}',
    'date de? mort|décès de|d|du|des? {entity}',
    '{entity} est il|elle? mort|morte|vivant|vivante|décédé|décédée',
    'est ce que {entity} est mort|morte|vivant|vivante|décédé|décédée',
    '{entity} mort|morte|décès|décédé|décédée|tué|tuée',
    'quand|comment {entity} a t? il|elle? pris fin',
    'quand|comment a pris fin {entity}',
  ],
  diedWhere: [
    'où est {entity} mort|morte|décédé|décédée|tombé|tombée',
    'où est mort|morte|décédé|décédée|tombé|tombée {entity}',
    'où {entity} est il|elle? mort|morte|décédé|décédée|tombé|tombée',
    'où est ce que {entity} est mort|morte|décédé|décédée',
    'où a été tué|tuée|assassiné|assassinée {entity}',
    'où {entity} a t? il|elle? été tué|tuée|assassiné|assassinée',
    'lieu de? mort|décès de|d|du|des? {entity}',
  ],
  when: [
    'quand est|était|fut|a|ont|sont eu? lieu? {entity}',
    'quand {entity} a|ont t? il|elle|ils|elles? eu lieu',
    'quand est ce que {entity} a|ont eu lieu',
    'quand a|ont commencé|débuté|fini {entity}',
    'quand {entity} a|ont t? il|elle|ils|elles? commencé|débuté|fini',
    'quand s est|sont produit|produite|produits|produites|passé|passée|déroulé|déroulée {entity}',
    'quand {entity} s est|sont il|elle|ils|elles? produit|produite|produits|produites|passé|passée|déroulé|déroulée',
    'à? quelle date de|d|du|des? {entity}',
    'date de|d|du|des? {entity}',
    '{entity} date',
  ],
  what: [
    'qu est ce que|qu c? est? que|qu? {entity}',
    'c est quoi {entity}',
    'que|qui est|sont|était|étaient|fut {entity}',
    'qui est ce {entity}',
    'qu est|était {entity}',
    'quoi|quel|quelle|quels|quelles est|sont|était {entity}',
    'que signifie|veut dire? {entity}',
    'sens|signification|définition de|d|du|des {entity}',
  ],
  changed: [
    'qu est ce qui a changé pour|chez|dans|avec|à|en|au? {entity} après|depuis|dès {day}',
    'qu est ce qui a changé après|depuis|dès {day} pour|chez|dans|avec|à|en|au {entity}',
    'qu est ce qui a changé pour|chez|dans|avec|à|en|au {entity}',
    'que s est il passé pour|chez|dans|avec|à|en|au {entity} après|depuis {day}',
    'que s est il passé après|depuis {day} pour|chez|dans|avec|à|en|au {entity}',
    'que s est il passé pour|chez|dans|avec|à|en|au {entity}',
    'qu est devenu|devenue|devenus|devenues {entity} après|depuis? {day}',
    'qu est devenu|devenue|devenus|devenues {entity}',
    'que sont devenus|devenues {entity}',
    'qu est il|elle advenu de|d|du|des {entity}',
    '{entity} après|depuis|dès {day}',
    'que sait on de|d|du|des|sur {entity} après|depuis {day}',
    'qu a t? on appris sur|de|d|du|des {entity} après|depuis {day}',
  ],
  changedAnywhere: [
    'qu est ce qui a changé après|depuis|dès {day}',
    'que s est il passé après|depuis|dès {day}',
    'qu a t on appris après|depuis {day}',
  ],
  knownThat: [
    'quand a t on su que',
    'quand a t on appris que',
    'quand on a su que',
    'quand a on su que',
    'depuis quand sait on que',
    'quand a t on su qu',
    'quand a t on appris qu',
    'depuis quand sait on qu',
  ],
};

const severalOf = (word: string): string => (/[sxz]$/.test(word) ? word : `${word}s`);

export const NARROWING: Spoken<typeof EN.NARROWING> = {
  claims: ['affirmation', 'affirmations', 'assertion', 'assertions', 'énoncé', 'énoncés', 'note', 'notes', 'quoi'],
  fillers: [
    'qui',
    'que',
    'qu',
    'ce',
    'quelle',
    'quelles',
    'quels',
    'étaient',
    'était',
    'sont',
    'est',
    'toutes',
    'tous',
    'montre',
    'montrer',
    'liste',
    'seulement',
    'comme',
    'jugées',
    'évaluées',
    'connu',
    'connues',
    'a',
    'ont',
    'et',
  ],
  about: ['sur', 'de', 'd', 'du', 'des', 'à', 'au', 'aux', 'en', 'dans', 'concernant', 'mentionnant', 'propos'],
  known: {
    later: [
      'que l on ne pouvait pas savoir alors',
      'qu on ne pouvait pas savoir alors',
      'qu on ne pouvait pas savoir à l époque',
      'pas encore connu alors',
      'pas encore connues alors',
      'pas encore connu',
      'pas encore connues',
      'inconnu alors',
      'inconnues alors',
      'inconnues à l époque',
      'connu plus tard',
      'connues plus tard',
      'appris plus tard',
    ],
    asThen: [
      'que l on pouvait savoir alors',
      'qu on pouvait savoir alors',
      'connu alors',
      'connues alors',
      'connu à l époque',
      'connues à l époque',
    ],
  },
  rated: { plural: severalOf },
  plural: severalOf,
};

export const DEATHS: Spoken<typeof EN.DEATHS> = {
  clause:
    /^(?:il|elle) (?:mourut|meurt)(?!\p{L})|^(?:meurt|mourut)(?!\p{L})|(?<!\p{L})(?:sa mort|son décès)(?!\p{L})|^(?:il|elle) (?:est|était) (?:morte?|décédée?)(?!\p{L})|^(?:il|elle) (?:a été|fut|est) (?:tuée?|assassinée?|abattue?)(?!\p{L})/iu,
  not: /(?<!\p{L})(?:pas|jamais|aucune?|dément\p{L}*|nie\p{L}*|faux|fausse|prématurée?|peut-être|prétendue?|si|vivante?)(?!\p{L})/iu,
  place:
    /(?<!\p{L})(?:à|en|au|aux|près de|près d’|dans) (?!janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\p{Lu}/u,
};

export const ROLES: Spoken<typeof EN.ROLES> = {
  own: /^(?<words>(?:\p{L}[\p{L}’'-]*(?: et)? ){0,4}?\p{L}[\p{L}’'-]*)(?: depuis \d{4})? (?:de la|de l’|de|du|des|d’)\s?(?<of>[^,.;:]{2,80})/u,
  named: /(?<!\p{L})(?:Son|Sa|Leur|son|sa|leur) (?<words>\p{L}+(?: et \p{L}+)*), (?<name>\p{Lu}[^,.;]{2,60}),/u,
  given: /(?<!\p{L})(?:proclamée?|nommée?|élue?|couronnée?|déclarée?) (?<words>\p{Ll}\p{L}*)(?!\p{L})/u,
  and: / et /u,
  word: /\S+$/u,
};

export const ANSWER_WORDS: Spoken<typeof EN.ANSWER_WORDS> = {
  sentence: (subject, verb, target, when, remark) =>
    `${`${sayBetween(verb, subject, target)} ${when}`.trim().replace(' ,', ',')}${remark && ` (${remark})`}.`,
  about: (name, text) => `${name} : ${text}`,
  aboutWhen: (name, days, text) => `${name} : ${days}. ${text}`,
  aboutOn: (name, date, text) => `${name}, ${date} : ${text}`,
  title: 'En bref',
  day: on,
  span: on,
  between,
  since,
  until,
  known: (date) => `on le sait ${since(date)}`,
  endKnown: (date) => `fin connue ${since(date)}`,
  died: 'Décès',
  when: 'Quand',
  disputed: 'point contesté',
};
