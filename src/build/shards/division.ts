/** A page or file of the site that a build makes. */
export interface SitePath {
  /** Without slashes around it: `articles/two-flags`. */
  path: string;
  /** The file that is written, from the site's folder on. */
  file: string;
  isPage: boolean;
}

/** Which pages and files one process makes of a site that several make. */
export interface Division {
  /** Whether it makes what there is once: the search, the sitemap, what hosts read. */
  whole: boolean;
  makes: (path: string) => boolean;
  /** How many pages and files that are, as far as is known beforehand. */
  count: number;
  /** Every page and file of the whole site in order, known as soon as pages are made. */
  site: SitePath[];
  /** Does what remains to be done in the folder in which the pages were made, before it is published. */
  finish: (made: string) => Promise<void>;
}
