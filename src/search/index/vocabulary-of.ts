import type { Edition } from '../../model/edition.ts';
import { fieldText, firstSentence } from '../../read/markdown/field-text.ts';
import { normalWords } from '../words/normal-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { printedNames } from './printed-names.ts';

/**
 * Wordings of articles that name each entity by themselves: those that need no words around them and are no pronoun.
 */
function wordingsByEntity(edition: Edition): Map<string, string[]> {
  const wordings = new Map<string, string[]>();
  for (const { meta } of edition.articles) {
    for (const listed of meta.entities) {
      if (typeof listed === 'string') continue;
      const own = listed.also.filter((also) => typeof also === 'string' && normalWords(also).length > 1) as string[];
      wordings.set(listed.id, [...(wordings.get(listed.id) ?? []), ...own]);
    }
  }
  return wordings;
}

/** Spellings that compare as different: of those that do not, the first stays. */
function distinct(spellings: readonly string[], taken: Set<string>): string[] {
  return spellings.filter((spelling) => {
    const normal = normalWords(spelling).join(' ');
    if (taken.has(normal)) return false;
    taken.add(normal);
    return true;
  });
}

/** The names of an edition's entities, for the search to know before any index is loaded. */
export function vocabularyOf(edition: Edition): Vocabulary {
  const wordings = wordingsByEntity(edition);
  const printed = printedNames(edition);
  return edition.entities.map(({ id, name, kind, summary, aliases, names, forms, searchForms }) => {
    const taken = new Set([normalWords(name).join(' ')]);
    return {
      id,
      name,
      kind,
      line: firstSentence(fieldText(summary), edition.settings.language),
      mentions: edition.mentionsByEntity.get(id)?.length ?? 0,
      aliases: distinct(aliases, taken),
      forms: distinct(
        [
          ...searchForms,
          ...Object.values(names).flat(),
          ...Object.values(forms).flat(),
          ...(wordings.get(id) ?? []),
          ...(printed.get(id) ?? []),
        ],
        taken,
      ),
    };
  });
}
