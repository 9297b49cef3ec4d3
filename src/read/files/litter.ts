/** What stands beside a file and is named like it: of macOS on the disks of others, and of Emacs while it edits. */
export const BESIDE = /^\.[_#]/;
/** What editors and systems leave lying about. */
export const LITTER = /^\.|~$|\.(?:tmp|bak|orig|swp)$|^#.*#$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** A name of a file without what cannot be printed. */
export const printable = (name: string): string => name.replace(/\p{C}/gu, '\uFFFD');
