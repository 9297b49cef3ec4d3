/** The edition as what is made for others names it. */
export interface Publication {
  name: string;
  description: string;
  language: string;
  /** The address of the licence of its texts, if it states one. */
  licence: string | undefined;
  /** The whole address of the site. */
  home: string;
}
