import type { Addresses } from '../../addresses/site.ts';
import type { Publication } from '../../export/publication.ts';
import type { Settings } from '../../model/settings.ts';

/** The edition as what is made for others names it; `site` is the origin under which it will stand. */
export const publicationOf = (settings: Settings, addresses: Addresses, site: URL | undefined): Publication => ({
  name: settings.name,
  description: settings.description,
  language: settings.language,
  licence: settings.licence?.url,
  home: new URL(addresses.home, site).href,
});
