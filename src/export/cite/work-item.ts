import { type CslItem, type CslName, dateParts } from '../../addresses/cite/csl-item.ts';
import type { Work } from '../../model/work.ts';
import { workAddress } from '../../model/work-address.ts';
import { DATA_WORDS } from '../../words/en/data.ts';

/** Fields that have the same name and the same form there. */
const AS_THEY_ARE = [
  ...(['publisher-place', 'collection-title', 'edition', 'volume', 'issue', 'page', 'genre'] as const),
  ...(['DOI', 'ISBN', 'call-number'] as const),
] as const;

/** A name of a record as CSL has it. */
export const nameOfAuthor = (name: NonNullable<Work['author']>[number]): CslName =>
  'literal' in name ? { literal: name.literal } : { family: name.family, ...(name.given && { given: name.given }) };

/** A bibliographic record as a CSL item; the archived copy is named in its note. */
export function workItem({ id, type, title, author, publisher, issued, archive, note, ...rest }: Work): CslItem {
  const URL = workAddress(rest);
  const notes = [note, archive && DATA_WORDS.archived(archive)].filter(Boolean).join(' ');
  return {
    id,
    type,
    title,
    ...(author && { author: author.map(nameOfAuthor) }),
    ...(rest.editor && { editor: rest.editor.map(nameOfAuthor) }),
    ...(rest.translator && { translator: rest.translator.map(nameOfAuthor) }),
    ...(rest['container-title'] && { 'container-title': rest['container-title'] }),
    ...(publisher && { publisher }),
    ...(issued && { issued: dateParts(issued) }),
    ...Object.fromEntries(AS_THEY_ARE.flatMap((field) => (rest[field] === undefined ? [] : [[field, rest[field]]]))),
    ...(rest.repository && { archive: rest.repository }),
    ...(URL && { URL }),
    ...(notes && { note: notes }),
  };
}
