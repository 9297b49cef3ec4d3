import { daysOf } from '../../model/day-of.ts';
import type { Edition } from '../../model/edition.ts';
import { chosenDays } from './on-days.ts';

/**
 * The days that the readers of an entity's page may choose from: those of the articles that mention it, else the day
 * of the earliest article; none in an edition whose articles have none.
 */
export function entityDays(id: string, edition: Edition): string[] {
  const naming = new Set((edition.mentionsByEntity.get(id) ?? []).map(({ article }) => article));
  const own = daysOf(edition.articles.filter((article) => naming.has(article.id)));
  return own.length > 0 ? chosenDays(own) : daysOf(edition.articles).slice(0, 1);
}
