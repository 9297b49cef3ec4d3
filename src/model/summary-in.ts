import type { Entity } from './entity.ts';
import { formsIn } from './forms-in.ts';

/** The summary of a record in another language than its own, if it has one. */
export const summaryIn = ({ summaryIn }: Pick<Entity, 'summaryIn'>, language: string): string | undefined =>
  formsIn(Object.fromEntries(Object.entries(summaryIn).map(([tag, text]) => [tag, [text]])), language)[0];
