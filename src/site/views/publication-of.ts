import type { Addresses } from '../../addresses/site.ts';
import type { Publication } from '../../export/publication.ts';
import type { Licence } from '../../model/licence.ts';
import type { Settings } from '../../model/settings.ts';

/**
 * The edition as what is made for others names it, with the licence of one article if it has its own; `site` is the
 * origin under which it will stand.
 */
export const publicationOf = (
  settings: Settings,
  addresses: Addresses,
  site: URL | undefined,
  licence: Licence | undefined = settings.licence,
): Publication => ({
  name: settings.name,
  description: settings.description,
  language: settings.language,
  licence: licence?.url,
  home: new URL(addresses.home, site).href,
});
