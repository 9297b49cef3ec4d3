/** A work in full, for paper: who wrote it, its title, where and when it came out, and its own address. */
export interface PrintedWork {
  words: string;
  /** Empty if it is on paper alone. */
  href: string;
}
