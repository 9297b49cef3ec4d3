import { findNames, lexicon } from '../../annotate/find-names.ts';
import type { Entity } from '../../model/entity.ts';
import { formsIn } from '../../model/forms-in.ts';
import { namesIn } from '../../model/names-in.ts';

/** What of a record its names are known by. */
export type Named = Pick<Entity, 'id' | 'name' | 'aliases' | 'names' | 'forms'>;

/**
 * Whether words are found by themselves as a name of an entity, in some form, in a text in this language that lists it
 * with others: what another is called means that one, and a form that two of them share means neither.
 */
export function isNamed(words: string, id: string, company: readonly Named[], language: string): boolean {
  const prepared = lexicon(new Map(company.map((one) => [one.id, namesIn(one, language)])), {
    language,
    forms: new Map(company.map((one) => [one.id, formsIn(one.forms, language)])),
  });
  return findNames(words, prepared).some(
    ({ entity, start, end }) => entity === id && start === 0 && end === words.length,
  );
}
