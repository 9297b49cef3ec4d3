import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import type { OwnSettings } from '../../model/settings.ts';
import type { Parsed } from '../parse-file.ts';

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a word must be, if what was given is not that; `words` is what the program says. */
function whyUnfit(words: unknown, given: unknown): string | undefined {
  if (Array.isArray(words)) {
    const fits = Array.isArray(given) && given.length === words.length;
    return fits ? undefined : `write a list of ${words.length}`;
  }
  if (isGroup(words)) {
    const fits = isGroup(given) && !Array.isArray(given);
    return fits ? undefined : `write the words within it, by name: ${Object.keys(words).join(', ')}`;
  }
  if (typeof given !== 'string' || given === '') return 'write the words, in quotes';
  const slots = [...given.matchAll(/\{(\d)\}/g)].map(([, at]) => Number(at));
  const most = typeof words === 'function' ? words.length : 0;
  const beyond = slots.find((at) => at < 1 || at > most);
  if (beyond === undefined) return undefined;
  return most === 0 ? 'nothing is put into these words' : `only {1} to {${most}} are put into these words`;
}

/** Findings on words of the interface that an edition wants otherwise: names that are none, and what does not fit. */
export function checkWords({ value, locate }: Parsed<OwnSettings>, all: object): Finding[] {
  const check = (words: object, own: object, path: PropertyKey[]): Finding[] =>
    Object.entries(own).flatMap(([name, given]) => {
      const at = [...path, Array.isArray(words) ? Number(name) : name];
      const names = Object.keys(words);
      if (!Object.hasOwn(words, name)) {
        const facts = { value: name, near: nearest(name, names), detail: names.join(', ') };
        return [findingOf('unknown-field', locate(at, true), facts)];
      }
      const now = (words as Record<string, unknown>)[name];
      const detail = whyUnfit(now, given);
      if (detail) {
        const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
        return [findingOf('bad-value', locate(at), { value: text, detail })];
      }
      return isGroup(now) ? check(now, given as object, at) : [];
    });
  return check(all, value?.words ?? {}, ['words']);
}
