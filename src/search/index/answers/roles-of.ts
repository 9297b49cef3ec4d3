import type { Edition } from '../../../model/edition.ts';
import type { Entity } from '../../../model/entity.ts';
import { summariesOf } from '../../../model/summary-on.ts';
import { ROLES } from '../../../words/en/questions.ts';
import { labelled } from '../../../words/labelled.ts';
import type { Role, Statement } from '../../answers/answers-file.ts';
import { isUnspaced } from '../../words/divide-run.ts';
import { normalWords } from '../../words/normal-words.ts';
import { apart, articlesOf, type NamedFirst } from './named-first.ts';
import { sentencesOf } from './sentences-of.ts';
import { stepsBefore } from './steps-before.ts';

/** The words for what somebody is: of several joined by "and" each; of one that others describe the word itself. */
function roleWords(words: string): string[] {
  return words.split(ROLES.and).flatMap((one) => {
    const all = normalWords(ROLES.word.exec(one.trim())?.[0] ?? '');
    const word = isUnspaced(all[0] ?? '') ? all.join('') : (all.at(-1) ?? '');
    return word === '' || /^\d/.test(word) ? [] : [word];
  });
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
  const isNamed = (owner: string, text: string) => {
    const { name = '', aliases = [] } = edition.entityById.get(owner) ?? {};
    return [name, ...aliases].some((one) => ` ${text} `.includes(` ${apart(one).join(' ')} `));
  };
  const roles = said.flatMap((one): Role[] => {
    const { text, begins } = one;
    const own = isPerson && begins ? ROLES.own.exec(text)?.groups : undefined;
    const given = isPerson ? ROLES.given.exec(text)?.groups : undefined;
    const named = isPerson ? undefined : ROLES.named.exec(text)?.groups;
    const found: Role[] = [];
    if (own?.words && own.of) {
      const whose = first(own.of, text.startsWith(own.of));
      const owner = apart(own.of)
        .filter((word) => !articles.has(word))
        .join(' ');
      const role = { words: roleWords(own.words), statement: statement(id, one) };
      if (whose) found.push({ ...role, of: whose, entity: 1 });
      // A genitive is asked for as it stands: des Bundestages.
      if (!whose || !isNamed(whose, owner)) found.push({ ...role, of: owner, entity: 0 });
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
    const [, words] = /^([\p{Ll}\p{Lo}]+)(?: of [^,;]*)?(?:[;,،؛；，、]|$)/u.exec(note ?? '') ?? [];
    return isPerson && own && words ? [{ words: roleWords(words), of: target, entity: 1, statement: own }] : [];
  });
  return [...remarked, ...roles.filter(({ statement: { now, before } }) => now !== '' || before)];
}
