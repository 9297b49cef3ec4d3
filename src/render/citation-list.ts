import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Addresses } from '../addresses/site.ts';
import type { Work } from '../model/work.ts';
import { workLabel } from './work-label.ts';

/** The works that something rests on, each a link to its record. */
export function citationList(works: readonly Work[], addresses: Addresses): Element {
  return h(
    'p.works',
    works.flatMap((work, index) => [
      ...(index > 0 ? [' · '] : []),
      h('a', { href: addresses.work(work.id) }, workLabel(work)),
    ]),
  );
}
