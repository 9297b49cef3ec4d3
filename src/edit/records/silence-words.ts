import { isDeepStrictEqual } from 'node:util';
import { parse, parseDocument } from 'yaml';
import { CannotEdit, type Change } from '../yaml/change.ts';
import { editYaml } from '../yaml/edit-yaml.ts';
import { lineEnd } from '../yaml/layout.ts';
import { yamlFile } from './record-text.ts';

interface Written {
  never?: unknown;
  notHere?: Record<string, unknown> | null;
}

/** Text that says nothing, such as comments alone, with fields behind it. */
function appended(text: string, fields: object): string {
  const eol = lineEnd(text);
  const after = `${text.trimEnd()}${eol}${yamlFile({ ...fields }).replace(/\n/g, eol)}`;
  const { errors } = parseDocument(after, { logLevel: 'error' });
  if (errors.length > 0 || !isDeepStrictEqual(parse(after), fields)) {
    throw new CannotEdit('suggestions.yaml cannot be added to: mend it first');
  }
  return after;
}

/** `suggestions.yaml` with words more that are suggested in no article, or not in that of an id; those it has stay. */
export function silenceWords(text: string | undefined, words: readonly string[], article?: string): string {
  const fresh = article === undefined ? { never: words } : { notHere: { [article]: words } };
  if (text === undefined || text.trim() === '') return yamlFile(fresh);
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) throw new CannotEdit('suggestions.yaml cannot be read: mend it first');
  const said: unknown = document.toJS();
  if (said === null) return appended(text, fresh);
  const written = said as Written;
  const byArticle = new Map(Object.entries(written.notHere ?? {}));
  const list = article === undefined ? written.never : byArticle.get(article);
  const lacking = words.filter((one) => !(Array.isArray(list) && list.includes(one)));
  if (article !== undefined && byArticle.size === 0) {
    const change: Change = { op: 'set', path: ['notHere'], value: { [article]: lacking } };
    return editYaml(text, lacking.length > 0 ? [change] : []);
  }
  const path = article === undefined ? ['never'] : ['notHere', article];
  return editYaml(
    text,
    lacking.map((value): Change => ({ op: 'insert', path, value })),
  );
}
