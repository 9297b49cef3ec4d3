import type { Licence } from '../model/licence.ts';
import { PAGE_WORDS } from './en/pages.ts';
import { labelled } from './labelled.ts';

/** What a page says of the terms under which its text may be used. */
export function licenceWords({ name, kind }: Licence): string {
  if (kind === 'licence') return PAGE_WORDS.foot.licence(name);
  return kind === 'dedication' ? PAGE_WORDS.foot.dedication(name) : labelled(PAGE_WORDS.foot.rights, name);
}
