import type { Entity } from '../../model/entity.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { Parsed } from '../parse-file.ts';

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * Findings on the `forms` of records: one that is a name of its record already, or stands there twice in a language;
 * one that is a name of another record, or a form of one in the same language.
 */
export function checkForms(entities: readonly Parsed<Pick<Entity, 'name' | 'aliases' | 'forms'>>[]): Finding[] {
  const owner = new Map<string, string>();
  for (const { file, value } of entities) {
    for (const name of value ? [value.name, ...value.aliases] : []) owner.set(keyOf(name), file.path);
  }
  const ownerOfForm = new Map<string, string>();
  return entities.flatMap(({ file, value, locate }) =>
    Object.entries(value?.forms ?? {}).flatMap(([language, forms]) =>
      forms.flatMap((form, index) => {
        const key = `${language} ${keyOf(form)}`;
        const named = owner.get(keyOf(form));
        const other = named ?? ownerOfForm.get(key);
        if (other === undefined) ownerOfForm.set(key, file.path);
        const place = locate(['forms', language, index]);
        if (other === file.path) {
          const detail = named ? 'is a name of the record already' : 'stands here twice';
          return [findingOf('needless-form', place, { value: form, detail })];
        }
        return other === undefined ? [] : [findingOf('shared-alias', place, { value: form, detail: other })];
      }),
    ),
  );
}
