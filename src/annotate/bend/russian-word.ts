/** The forms of a word that stand in one case; genitive, dative, accusative, instrumental and prepositional. */
export type Cases = readonly [string[], string[], string[], string[], string[]];

/** The end of a word, and what stands in its place in each case; `=` leaves the word as it is, `/` parts two forms. */
type Declension = [end: RegExp, cases: string];

/**
 * The declensions by the end of the nominative, after what school grammars have; where the end leaves it open whether a
 * word is a noun or an adjective (Горький, Василий), both.
 */
const DECLENSIONS: Declension[] = [
  // Adjectives: -ский, -ый, -ой, and soft ones in -ний, -жий, -ший, -чий, -щий.
  [/(?<=[гкх])ий$/u, 'ого ому =/ого им ом'],
  [/(?<=[нжшчщ])ий$/u, 'его ему =/его им ем'],
  [/ый$/u, 'ого ому =/ого ым ом'],
  [/(?<=[гкхжшчщ])ой$/u, 'ого ому =/ого им ом'],
  [/(?<![гкхжшчщ])ой$/u, 'ого ому =/ого ым ом'],
  [/(?<=[жшчщ])ая$/u, 'ей/ой ей/ой ую ей/ой ей/ой'],
  [/(?<![жшчщ])ая$/u, 'ой ой ую ой ой'],
  [/яя$/u, 'ей ей юю ей ей'],
  [/(?<=[гкхжшчщ])ое$/u, 'ого ому = им ом'],
  [/(?<![гкхжшчщ])ое$/u, 'ого ому = ым ом'],
  [/ее$/u, 'его ему = им ем'],
  [/ые$/u, 'ых ым =/ых ыми ых'],
  [/ие$/u, 'их им =/их ими их'],
  // Family names: Иванов, Пушкин, and those of women, Ахматова.
  [/(?<=[оеи])в$|(?<=[иы])н$/u, '+а +у =/+а +ым/+ом +е'],
  [/(?<=[ое]в|[иы]н)а$/u, 'ой/ы ой/е у ой ой/е'],
  // Masculine nouns in a consonant; with a vowel that falls out: Елец, Городок, Павел, Лев.
  [/(?<=[бгдзклмпрстфх]|(?<![оеи])в|(?<![иы])н)$/u, '+а +у =/+а +ом +е'],
  [/(?<=[жшчщц])$/u, '+а +у =/+а +ем/+ом +е'],
  [/(?<=[бвгджзкмнпрстфхчш])ец$/u, 'ца цу =/ца цом/цем це'],
  [/(?<=л)ец$/u, 'ьца ьцу =/ьца ьцом/ьцем ьце'],
  [/(?<=[аеиоуя])ец$/u, 'йца йцу =/йца йцем йце'],
  [/(?<=[бвгдзлмнпрст])[ое]к$/u, 'ка ку =/ка ком ке'],
  [/(?<=[авпрс])ел$/u, 'ла лу =/ла лом ле'],
  [/^лев$/u, 'льва льву льва львом льве'],
  // Nouns in -й and -ь: Алексей, Юрий, Гоголь; feminine in -ь: Казань.
  [/ий$/u, 'ия ию =/ия ием ии'],
  [/(?<=[аеоуыэюя])й$/u, 'я ю =/я ем е'],
  [/ь$/u, 'я/и ю/и =/я ем/ью е/и'],
  // Nouns in -а and -я: Москва, Волга, Ницца, Россия.
  [/(?<=[гкх])а$/u, 'и е у ой/ою е'],
  [/(?<=[жшчщ])а$/u, 'и е у ей/ой е'],
  [/(?<=ц)а$/u, 'ы е у ей е'],
  [/(?<![гкхжшчщц]|[ое]в|[иы]н)а$/u, 'ы е у ой/ою е'],
  [/(?<=и)я$/u, 'и и ю ей/ею и'],
  [/(?<!и)я$/u, 'и е ю ей/ею е'],
  // Neuter nouns: Общество, Движение, Поволжье.
  [/о$/u, 'а у = ом е'],
  [/(?<=и)е$/u, 'я ю = ем и'],
  [/(?<=[рльж])е$/u, 'я ю = ем е'],
  // Plurals: Штаты, Нидерланды, Соловки, Афины.
  [/ы$/u, 'ов/ ам =/ов/ ами ах'],
  [/(?<=[гкх])и$/u, 'ов/ ам =/ов/ ами ах'],
];

function formsBy(word: string, [end, cases]: Declension): string[][] {
  return cases.split(' ').map((forms) =>
    forms.split('/').map((form) => {
      if (form === '=') return word;
      return form.startsWith('+') ? word + form.slice(1) : word.replace(end, form);
    }),
  );
}

/** A word in small letters, without ё, in the cases other than its own; one that no rule reaches stays as it is. */
export function russianWord(word: string): Cases {
  const found = DECLENSIONS.filter(([end]) => end.test(word)).map((one) => formsBy(word, one));
  const all = [0, 1, 2, 3, 4].map((at) => [...new Set(found.flatMap((forms) => forms[at] ?? []))]);
  return all.map((forms) => (forms.length > 0 ? forms : [word])) as unknown as Cases;
}
