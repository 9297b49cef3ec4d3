import { type EditionOutline, linkTargets } from '../../addresses/links/link-targets.ts';
import { checkAddresses } from '../../addresses/published/check-addresses.ts';
import { checkWithdrawn } from '../../addresses/published/check-withdrawn.ts';
import { publishedAddresses } from '../../addresses/routes/published-addresses.ts';
import type { Edition } from '../../model/edition.ts';
import type { Finding } from '../../model/rules/finding.ts';
import type { Content } from '../../read/files/read-content.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** What an edition may not publish: an address that it lost, and one that it says is withdrawn and all the same has. */
export function checkPublished(
  edition: Edition,
  { addresses }: Pick<Content, 'addresses'>,
  { withdrawn }: Pick<ParsedEdition, 'withdrawn'>,
  outline: EditionOutline,
): Finding[] {
  // An edition that has published nothing yet has neither file, and `dev` looks after each change.
  const targets = () => linkTargets({ ...outline, works: [...edition.citedWorks], withdrawn: [] });
  return [
    ...(withdrawn ? checkWithdrawn(withdrawn, publishedAddresses({ ...edition, withdrawn: [] }), targets()) : []),
    ...(addresses ? checkAddresses(addresses, publishedAddresses(edition)) : []),
  ];
}
