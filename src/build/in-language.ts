import type { Edition } from '../model/edition.ts';
import type { Entity } from '../model/entity.ts';
import { formsIn } from '../model/forms-in.ts';
import { summaryIn } from '../model/summary-in.ts';
import type { RenderContext } from '../render/handlers.ts';
import { wordsLanguage } from '../words/words-language.ts';
import type { CurrentEdition } from './handed-edition.ts';

/** A record as a page in another language shows it: under its name in that language, with its summary in it. */
function entityIn(entity: Entity, language: string): Entity {
  const [name = entity.name] = formsIn(entity.names, language);
  return { ...entity, name, summary: summaryIn(entity, language) ?? entity.summary };
}

/** What pages in `language` (BCP 47) are rendered with: the words of the vocabulary and the names in that language. */
export function contextIn(context: RenderContext, language: string): RenderContext {
  if (language === context.settings.language) return context;
  const vocabulary = context.vocabularyIn.get(wordsLanguage(language) ?? '') ?? context.vocabulary;
  const entityById = new Map([...context.entityById].map(([id, one]) => [id, entityIn(one, language)]));
  return { ...context, settings: { ...context.settings, language }, vocabulary, entityById };
}

/** An edition as pages in `language` show it. */
export function editionIn({ edition, context }: CurrentEdition, language: string): CurrentEdition {
  if (language === edition.settings.language) return { edition, context };
  const own = contextIn(context, language);
  const entities = edition.entities.map((one) => own.entityById.get(one.id) ?? one);
  const entityById = new Map(entities.map((one) => [one.id, one]));
  const said: Edition = { ...edition, ...{ entities, entityById }, settings: own.settings, vocabulary: own.vocabulary };
  return { edition: said, context: own };
}
