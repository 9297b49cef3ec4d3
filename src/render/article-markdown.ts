import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { defListToMarkdown } from 'mdast-util-definition-list';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { escaped } from '../addresses/range/escaped.ts';
import type { Citation } from '../model/citation.ts';
import type { AnnotatedArticle, PlacedClaim } from '../model/edition.ts';
import { ratingKey } from '../model/vocabulary/rating-key.ts';
import { termOf } from '../model/vocabulary/vocabulary.ts';
import { workAddress } from '../model/work-address.ts';
import { isOwnLine, paragraphMarkdown } from '../read/markdown/paragraph-markdown.ts';
import { quotationMarkdown } from '../read/markdown/quotation-markdown.ts';
import { ARTICLE_WORDS } from '../words/en/article.ts';
import { DATA_WORDS } from '../words/en/data.ts';
import { formatDate } from '../words/format-date.ts';
import { figureMarkdown } from './figures/figure-markdown.ts';
import { type RenderContext, resolveAddress } from './handlers.ts';
import { ratingTerms } from './rating-terms.ts';
import { workLabel } from './work-label.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

/**
 * A marked article as Markdown (GFM): mentions are links, notes are footnotes. Links within the site are relative to
 * the file, `articles/<id>.md`, so that they hold wherever the site stands.
 */
export function articleMarkdown(article: AnnotatedArticle, context: RenderContext): string {
  const { addresses, workById, vocabulary } = context;
  const terms = ratingTerms(vocabulary);
  const claimById = new Map(article.claims.map((claim) => [claim.id, claim]));
  const relative = (address: string): string => {
    if (address.startsWith('#')) return `${article.id}/${address}`;
    return address.startsWith(addresses.home) ? `../${address.slice(addresses.home.length)}` : address;
  };
  const workLinks = (works: readonly Citation[]): Paragraph[] => {
    const links = works.flatMap(({ id, locator, says }): PhrasingContent[][] => {
      const work = workById.get(id);
      if (!work) return [];
      const link: PhrasingContent = {
        type: 'link',
        url: workAddress(work) ?? relative(addresses.work(id)),
        children: [text(workLabel(work))],
      };
      return [[link, text(`${locator ? `, ${locator}` : ''}${says ? `: ${says}` : ''}`)]];
    });
    const children = links.flatMap((link, index) => [...(index > 0 ? [text(' · ')] : []), ...link]);
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  };
  const gistLead = (id: string): PhrasingContent[] => {
    const claim = claimById.get(id) as PlacedClaim;
    const { known, later } = claim;
    const { word } = termOf(terms, ratingKey(claim, vocabulary));
    return [
      strong(word + ARTICLE_WORDS.stop),
      text(' '),
      ...(later ? [text(`${DATA_WORDS.later(formatDate(known))} `)] : []),
    ];
  };

  function plain(node: Nodes): Nodes[] {
    const inner = () => ('children' in node ? (node.children as Nodes[]).flatMap(plain) : []);
    switch (node.type) {
      case 'mention':
        return node.first
          ? [{ type: 'link', url: relative(addresses.entity(node.entity)), children: inner() as never }]
          : inner();
      case 'claim':
        return inner();
      case 'noteref':
        return [{ type: 'footnoteReference', identifier: node.note, label: node.note }];
      case 'note':
        return [
          { type: 'footnoteDefinition', identifier: node.id, label: node.id, children: inner() as BlockContent[] },
        ];
      case 'gist':
        return [{ type: 'paragraph', children: [...gistLead(node.claim), ...(inner() as PhrasingContent[])] }];
      case 'laterFact': {
        const day: Paragraph = { type: 'paragraph', children: [strong(formatDate(node.on) + ARTICLE_WORDS.stop)] };
        return [day, ...inner(), ...workLinks(node.works)];
      }
      case 'citations':
        return workLinks(node.works);
      case 'blockquote':
        return [quotationMarkdown(node, inner() as BlockContent[])];
      case 'formula':
        return [{ type: 'inlineMath', value: node.value }];
      case 'paragraph':
        return [paragraphMarkdown(node, inner() as PhrasingContent[])];
      case 'figure':
        return figureMarkdown(node, plain, relative, context);
      case 'inlineHtml': {
        if (isOwnLine(node)) return inner();
        const given = Object.entries(node.properties).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
        const open = { type: 'html', value: `<${node.tagName}${given.join('')}>` } as const;
        return [open, ...inner(), { type: 'html', value: `</${node.tagName}>` }];
      }
      case 'link':
        return [{ ...node, url: relative(resolveAddress(node.url, context)), children: inner() as never }];
      case 'definition':
        return [{ ...node, url: relative(resolveAddress(node.url, context)) }];
      default:
        if ((node.type as string) === 'defListTerm') {
          const words = (inner() as Paragraph[]).flatMap(({ children }) => children);
          return [{ ...node, children: words } as unknown as Nodes];
        }
        return ['children' in node ? ({ ...node, children: inner() } as Nodes) : node];
    }
  }
  const tree: Root = { type: 'root', children: article.tree.children.flatMap(plain) as RootContent[] };
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown(), mathToMarkdown({ singleDollarTextMath: false }), defListToMarkdown],
    bullet: '-',
    emphasis: '*',
    rule: '-',
  });
}
