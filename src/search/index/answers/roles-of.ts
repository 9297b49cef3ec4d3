import type { Edition } from '../../../model/edition.ts';
import type { Entity } from '../../../model/entity.ts';
import { summariesOf } from '../../../model/summary-on.ts';
import { ROLES } from '../../../words/en/questions.ts';
import { labelled } from '../../../words/labelled.ts';
import type { Role, Statement } from '../../answers/answers-file.ts';
import { ARTICLES } from '../../words/articles.ts';
import { normalWord, normalWords } from '../../words/normal-words.ts';
import { sentencesOf } from './sentences-of.ts';
import { stepsBefore } from './steps-before.ts';

/** The entity with whose name words begin, the longest name first. */
export type NamedFirst = (words: string) => string | undefined;

/** The articles of the edition's language that may stand before a name; of English the one that is not “one of”. */
function articlesOf({ settings }: Edition): ReadonlySet<string> {
  const { language } = new Intl.Locale(settings.language);
  return new Set(language === 'en' ? ['the'] : (ARTICLES[language] ?? []).map(normalWord));
}

/** Looks for entities by the names that stand in texts, at the beginning of words. */
export function namedFirst(edition: Edition): NamedFirst {
  const articles = articlesOf(edition);
  const names = edition.entities
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => ({ id, words: normalWords(text) })))
    .sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const words = normalWords(text);
    const from = articles.has(words[0] ?? '') ? words.slice(1) : words;
    return names.find((one) => [words, from].some((own) => one.words.every((word, at) => own[at] === word)))?.id;
  };
}

/** The words for what somebody is: of several joined by "and" each, of others the last, which the rest describes. */
function roleWords(words: string): string[] {
  const all = normalWords(words);
  const ends = all.filter((_, at) => at === all.length - 1 || all[at + 1] === ROLES.and);
  return ends.filter((word) => word !== ROLES.and && !/^\d/.test(word));
}

/**
 * The roles that an entity's record tells of: its own, "Founder of the Taliban", what it was "proclaimed", remarks of
 * its relations, and of a body those of others, "Its founder, Omar".
 */
export function rolesOf(
  entity: Entity,
  edition: Edition,
  statements: readonly Statement[],
  first: NamedFirst,
  asOf: string | undefined,
): Role[] {
  const { id, name, kind, since, relations } = entity;
  const language = edition.settings.language;
  const articles = articlesOf(edition);
  const isPerson = edition.vocabulary.kinds.get(kind)?.schema === 'Person';
  const said = [
    ...summariesOf(entity).map(({ text, works, from }, at, all) => {
      return { text, works, on: from, until: all[at + 1]?.from, summary: true };
    }),
    ...since.map(({ text, works, on }) => ({ text, works, on, until: undefined, summary: false })),
  ].flatMap(({ text: whole, ...more }) =>
    sentencesOf(whole, language).map((text, at) => ({ ...more, text, begins: more.summary && at === 0 })),
  );
  // What a later summary says no more is not told as of today.
  const statement = (
    subject: string,
    { text, works, on, until }: Omit<(typeof said)[number], 'begins'>,
  ): Statement => ({
    subject,
    now: until === undefined ? labelled(name, text) : '',
    ...stepsBefore(asOf, [on, ''], [until, labelled(name, text)]),
    works: works.map((work) => work.id),
  });
  const roles = said.flatMap((one): Role[] => {
    const { text, begins } = one;
    const own = isPerson && begins ? ROLES.own.exec(text)?.groups : undefined;
    const given = isPerson ? ROLES.given.exec(text)?.groups : undefined;
    const named = isPerson ? undefined : ROLES.named.exec(text)?.groups;
    const found: Role[] = [];
    if (own?.words && own.of) {
      const whose = first(own.of);
      const of =
        whose ??
        normalWords(own.of)
          .filter((word) => !articles.has(word))
          .join(' ');
      found.push({ words: roleWords(own.words), of, entity: whose ? 1 : 0, statement: statement(id, one) });
    }
    if (given?.words) {
      found.push({ words: roleWords(given.words), of: '', entity: 0, statement: statement(id, one) });
    }
    const subject = named?.name && first(named.name);
    if (named?.words && subject) {
      found.push({ words: roleWords(named.words), of: id, entity: 1, statement: statement(subject, one) });
    }
    return found;
  });
  const remarked = relations.flatMap(({ note, type, target }): Role[] => {
    const own = statements.find((one) => one.subject === id && one.type === type && one.target === target);
    const [, words] = /^(\p{Ll}+)(?: of [^,;]*)?(?:[;,]|$)/u.exec(note ?? '') ?? [];
    return isPerson && own && words ? [{ words: [...normalWords(words)], of: target, entity: 1, statement: own }] : [];
  });
  return [...remarked, ...roles.filter(({ statement: { now, before } }) => now !== '' || before)];
}
