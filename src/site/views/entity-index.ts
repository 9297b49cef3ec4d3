import type { Edition } from '../../model/edition.ts';
import { termOf } from '../../model/vocabulary/vocabulary.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { LOCALE } from '../../words/en/locale.ts';

/** Every entity from A to Z with its other names, for those who look a name up without a script. */
export function entityIndex(edition: Edition, { addresses }: RenderContext) {
  const plain = (name: string) => name.replace(/^The /, '');
  return edition.entities
    .map(({ id, name, kind, aliases, searchForms }) => ({
      name,
      href: addresses.entity(id),
      kindWord: termOf(edition.vocabulary.kinds, kind).one,
      otherNames: [...aliases, ...searchForms].join('\u00a0· '),
    }))
    .sort((a, b) => plain(a.name).localeCompare(plain(b.name), LOCALE.language));
}
