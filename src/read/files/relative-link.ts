import type { Place } from '../../model/rules/finding.ts';

/** A link within the site, as an editor wrote it. */
export interface RelativeLink {
  url: string;
  place: Place;
  /** The address of the page on which it stands, from the home page on; none if its words stand on several. */
  page: string | undefined;
}

/** Whether a link is relative: it has no scheme and no host. It is known to be one that may stand. */
export const isRelative = (url: string): boolean => !/^[a-z][a-z\d+.-]*:/i.test(url);
