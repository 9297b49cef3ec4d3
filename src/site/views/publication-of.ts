import { type Addresses, SITE } from '../../addresses/site.ts';
import type { Publication } from '../../export/publication.ts';

/** The edition as what is made for others names it; `site` is the origin under which it will stand. */
export const publicationOf = (addresses: Addresses, site: URL | undefined): Publication => ({
  name: SITE.name,
  description: SITE.description,
  language: SITE.language,
  licence: SITE.contentLicence,
  home: new URL(addresses.home, site).href,
});
