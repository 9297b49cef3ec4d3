import type { Content, ContentFile } from '../../read/files/read-content.ts';

/** An address of another site, with every place of the content that names it: `content/works/x.yaml:4:6`. */
export interface LinkOut {
  address: string;
  places: string[];
  /** An archived copy, if a work with this address has one. */
  archive: string | undefined;
}

/** An address as far as white space, quotes or brackets; brackets in pairs may belong to it. */
const ADDRESS = /https?:\/\/(?:[^\s"'<>()[\]`|]|\([^\s"'<>()]*\))+/g;
const END_OF_SENTENCE = /[.,;:!?…]+$/;
const ARCHIVE = /^archive:\s*["']?(https?:\/\/\S+?)["']?\s*$/m;

/** The addresses that a file names, each with its line and column. */
function addressesIn({ path, text }: ContentFile): { address: string; place: string }[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(ADDRESS)].map((match) => ({
      address: match[0].replace(END_OF_SENTENCE, ''),
      place: `${path}:${index + 1}:${match.index + 1}`,
    })),
  );
}

/** Every address of another site in articles, records and works, in the order of the files; each once. */
export function linksOut({ articles, entities, works }: Content): LinkOut[] {
  const found = new Map<string, LinkOut>();
  for (const file of [...articles, ...entities, ...works]) {
    const archive = works.includes(file) ? ARCHIVE.exec(file.text)?.[1] : undefined;
    for (const { address, place } of addressesIn(file)) {
      const link = found.get(address) ?? { address, places: [], archive: undefined };
      link.places.push(place);
      if (archive !== address) link.archive ??= archive;
      found.set(address, link);
    }
  }
  return [...found.values()];
}
