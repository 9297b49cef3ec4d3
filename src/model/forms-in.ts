import type { Entity } from './entity.ts';

/** The forms of a record that are for texts in a language: those of its tag, and of the tags that it narrows. */
export function formsIn(forms: Entity['forms'], language: string): string[] {
  return Object.entries(forms).flatMap(([tag, own]) => (`${language}-`.startsWith(`${tag}-`) ? own : []));
}
