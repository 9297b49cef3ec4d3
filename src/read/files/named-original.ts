/** At the head of a line of the frontmatter. */
const ORIGINAL = /^translationOf:[ \t]*["']?([\w-]+)/m;

/** The id of the article of which an unparsed file says that it is a translation; undefined if it says none. */
export const namedOriginal = (text: string): string | undefined => ORIGINAL.exec(text)?.[1];
