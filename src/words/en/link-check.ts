/** What `check --online` says of the links to other sites. */
export const LINK_CHECK_WORDS = {
  /** Of a dead address: where a copy is, or may be. */
  copy: (address: string, archive: string | undefined) =>
    archive
      ? `an archived copy: ${archive}`
      : `look for a copy at https://web.archive.org/web/*/${address} and give it in the work as "archive:"`,
  total: (all: number, ok: number, moved: number, unsure: number, dead: number) =>
    `${all} links to other sites: ${ok} answer, ${moved} moved for good, ${unsure} cannot be told, ${dead} dead`,
};
