import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { PLACEHOLDER, type PLACEHOLDERS } from '../model/page.ts';
import { parseField } from '../read/markdown/parse-field.ts';
import { LICENCE_WORDS } from '../words/en/licences.ts';
import { guard } from './guard.ts';
import { markdownHandlers, type RenderContext } from './handlers.ts';

type Placeholder = (typeof PLACEHOLDERS)[number];

const list = (entries: [term: ElementContent | string, meaning: string][]): Element =>
  h(
    'dl.ratings',
    entries.map(([term, meaning]) => h('div', [h('dt', [term]), h('dd', meaning)])),
  );

/** What stands in the place of each placeholder: lists of the vocabulary, and links that the settings know. */
function meaningsOf({ vocabulary, settings, addresses }: RenderContext): Record<Placeholder, ElementContent[]> {
  const { corrections, licence } = settings;
  const toLicence = (name: string, href: string | undefined): ElementContent =>
    href ? h('a', { href, rel: 'license noopener noreferrer' }, name) : { type: 'text', value: name };
  return {
    ratings: [
      list(
        [...vocabulary.ratings.values()].map(({ sign, word, meaning }) => [h('b.rating', `${sign} ${word}`), meaning]),
      ),
    ],
    weights: [list([...vocabulary.weights].map(([weight, { words }]) => [weight, words]))],
    'claim-kinds': [
      h(
        'ul',
        [...vocabulary.claimKinds.values()].map(({ word }) => h('li', word)),
      ),
    ],
    corrections: corrections ? [h('a', { href: `mailto:${corrections}` }, corrections)] : [],
    licence: licence ? [toLicence(licence.name, licence.url)] : [],
    licences: [h('a', { href: addresses.licences }, LICENCE_WORDS.list)],
  };
}

/** Puts the meanings in the place of their placeholders; a list takes the place of its whole paragraph. */
function fillPlaceholders(tree: Root, meanings: Record<Placeholder, ElementContent[]>): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined) return;
    const pieces = node.value.split(PLACEHOLDER);
    if (pieces.length === 1) return;
    const filled = pieces.flatMap((piece, at): ElementContent[] =>
      at % 2 === 1 ? meanings[piece as Placeholder] : piece === '' ? [] : [{ type: 'text', value: piece }],
    );
    parent.children.splice(index, 1, ...(filled as typeof parent.children));
    return [SKIP, index + filled.length];
  });
  tree.children = tree.children.flatMap((block) => {
    if (block.type !== 'element' || block.tagName !== 'p') return [block];
    const [only, ...others] = block.children;
    const isList = only?.type === 'element' && ['dl', 'ul'].includes(only.tagName);
    return isList && others.length === 0 ? [only] : [block];
  });
}

/** A page of the edition as HTML that is safe to print: its headings have ids, its placeholders are filled. */
export function renderPage(markdown: string, context: RenderContext): string {
  const processor = unified()
    .use(remarkRehype, { handlers: markdownHandlers(context) })
    .use(rehypeStringify);
  const tree = guard(processor.runSync(parseField(markdown)) as Root);
  const slugs = new GithubSlugger();
  visit(tree, 'element', (node) => {
    if (/^h[2-6]$/.test(node.tagName)) node.properties.id = slugs.slug(textOf(node));
  });
  fillPlaceholders(tree, meaningsOf(context));
  return processor.stringify(tree).trim();
}
