import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LinkedWork } from '../../model/edition.ts';
import { resolveLink } from '../routes/resolve-link.ts';
import { addresses } from '../site.ts';

/** A text with its links, and what it is part of. */
export interface LinkingText {
  tree: Root;
  /** Its page, from the home page on, from which its relative links are reckoned; none if it stands on several. */
  page?: string;
  article?: string;
  entity?: string;
  /** The claims whose notes are among the notes. */
  claims?: readonly string[];
}

const LIST = addresses('/').works.slice(1);

/** The work that a link leads to, as `work:id` or in the list of works of this site. */
function workAt(url: string, page: string): string | undefined {
  if (url.startsWith('work:')) return url.slice('work:'.length);
  const led = resolveLink(url, page);
  return led?.path === LIST && led.id ? led.id : undefined;
}

/** The works to which the links of a text lead, and those that it cites, each with where it does. */
export function linkedWorks({ tree, page = '', article, entity, claims = [] }: LinkingText): LinkedWork[] {
  const definitions = new Map<string, string>();
  visit(
    tree,
    'definition',
    ({ identifier, url }) => void definitions.set(identifier, definitions.get(identifier) ?? url),
  );
  const urlOf = (node: Nodes) =>
    node.type === 'link' ? node.url : node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
  return tree.children.flatMap((block) => {
    const claim = block.type === 'note' && claims.includes(block.id) ? block.id : undefined;
    const works: string[] = [];
    visit(block, (node) => {
      const url = urlOf(node);
      const work = url && workAt(url, page);
      if (work) works.push(work);
      // Those of a claim are its own.
      if (node.type === 'citations' && !claim) works.push(...node.works.map(({ id }) => id));
    });
    return works.map((work) => ({
      work,
      ...(article && { article }),
      ...(entity && { entity }),
      ...(claim && { claim }),
    }));
  });
}
