import { type CslItem, dateParts } from '../../addresses/cite/csl-item.ts';
import type { Work } from '../../model/work.ts';
import { DATA_WORDS } from '../../words/en/data.ts';

/** A bibliographic record as a CSL item; the archived copy is named in its note. */
export function workItem({ id, type, title, author, publisher, issued, URL, archive, note, ...rest }: Work): CslItem {
  const notes = [note, archive && DATA_WORDS.archived(archive)].filter(Boolean).join(' ');
  return {
    id,
    type,
    title,
    ...(author && {
      author: author.map((name) =>
        'literal' in name
          ? { literal: name.literal }
          : { family: name.family, ...(name.given && { given: name.given }) },
      ),
    }),
    ...(rest['container-title'] && { 'container-title': rest['container-title'] }),
    ...(publisher && { publisher }),
    ...(issued && { issued: dateParts(issued) }),
    URL,
    ...(notes && { note: notes }),
  };
}
