import type { Entity } from './entity.ts';
import { formsIn } from './forms-in.ts';

/** The names of a record that are looked for in texts in a language: its own, and those that it has in that one. */
export const namesIn = (
  { name, aliases, names = {} }: Pick<Entity, 'name' | 'aliases'> & Partial<Pick<Entity, 'names'>>,
  language: string,
): string[] => [...new Set([name, ...aliases, ...formsIn(names, language)])];
