import { idFrom } from '../../edit/id-from.ts';
import { yamlFile } from '../../edit/records/record-text.ts';
import type { ForeignItem } from '../../import/works/parse-works.ts';
import { type KnownWork, sameWork } from '../../import/works/same-work.ts';
import { workFields } from '../../import/works/work-fields.ts';
import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { workSchema } from '../../model/work.ts';
import type { Content } from '../../read/files/read-content.ts';
import { parseYamlFile } from '../../read/parse-file.ts';
import type { FileEdit } from './with-edits.ts';

/** What becomes of a work of another program: a new record, one that is there already, or nothing. */
export type NewWork = { title: string; changed: string[] } & (
  | { id: string; edit: FileEdit; fields: Record<string, unknown> }
  | { there: string }
  | { unusable: string }
);

/** The words of a record's name: where it stands, or who wrote it, and when. */
function wordsFor({ author, publisher, issued, title, ...fields }: Record<string, unknown>): string {
  const [first] = (author ?? []) as { family?: string; literal?: string }[];
  const who = first?.family ?? fields['container-title'] ?? publisher ?? first?.literal ?? title;
  return [who, issued].filter(Boolean).join(' ');
}

/** The works of an edition that have records which can be read. */
export function knownWorks({ works }: Pick<Content, 'works'>, vocabulary: Vocabulary): KnownWork[] {
  const schema = workSchema(vocabulary);
  return works.flatMap((file) => {
    const { value } = parseYamlFile(file, schema);
    return value ? [{ id: file.id, title: value.title, URL: value.URL, DOI: value.DOI, issued: value.issued }] : [];
  });
}

/** What becomes of works that other programs give away, in their order: of one that comes twice there is one record. */
export function newWorks(
  items: readonly ForeignItem[],
  content: Pick<Content, 'works'>,
  vocabulary: Vocabulary,
  weight: string,
): NewWork[] {
  const known = knownWorks(content, vocabulary);
  const ids = new Set(content.works.map(({ id }) => id));
  return items.map((item): NewWork => {
    const { fields, changed, unusable } = workFields(item, weight);
    const title = String(fields.title ?? item.id ?? 'a work');
    if (unusable) return { title, changed, unusable };
    const work = { title, URL: fields.URL, DOI: fields.DOI, issued: fields.issued };
    const same = sameWork(work, known);
    if (same) return { title, changed, there: same.id };
    const id = idFrom(wordsFor(fields), ids);
    ids.add(id);
    known.push({ id, ...work });
    return {
      title,
      changed,
      id,
      fields,
      edit: { name: `works/${id}.yaml`, before: undefined, text: yamlFile(fields) },
    };
  });
}
