import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { isLinkAddress } from '../../model/address.ts';
import type { ImageFile } from '../../model/image.ts';
import { isVisible } from '../../model/is-visible.ts';
import type { Recording } from '../../model/recording.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import { isRelative } from '../files/relative-link.ts';
import { treeText } from '../markdown/field-text.ts';
import type { FormulaNode } from '../markdown/nodes.ts';
import { parseField } from '../markdown/parse-field.ts';
import { placeIn, typed } from '../markdown/typed-text.ts';
import { checkBulk } from './check-bulk.ts';
import { checkValue } from './check-characters.ts';
import { checkImage } from './check-image.ts';
import { checkRecording, isRecordingAddress } from './check-recording.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { type Checked, joinChecked } from './join-checked.ts';

/** The ids that Markdown may link to. */
export interface Known {
  entities: readonly string[];
  works: readonly string[];
}

/** Where Markdown stands: what it may link to, and the page on which it is read, if it is only one. */
export interface MarkdownContext extends Known {
  page?: string;
  /** The images that it may show; undefined where there are none. */
  images?: readonly ImageFile[];
  /** The recordings that it may play; undefined where there are none. */
  recordings?: readonly Recording[];
  /** Whether it is of an article that is not published yet. */
  draft?: boolean | undefined;
  /** The file or the field that the tree was parsed from. */
  source: string;
  /** Whether places are those of nodes, and not of the field that they stand in. */
  exact?: boolean;
  /** Whether `{{ name }}` is filled in there. */
  placeholders?: boolean;
}

/** Whether nothing stands before a text on its line. */
const beginsLine = (index: number | undefined, parent: Parents | undefined): boolean =>
  index === undefined || (index === 0 ? parent?.type === 'paragraph' : parent?.children[index - 1]?.type === 'break');

/**
 * The links within the site that stand in Markdown, and findings on its links, images, HTML and unseen characters.
 * `placeOf` tells where a node stands in its file.
 */
export function checkTree(tree: Nodes, known: MarkdownContext, placeOf: (node: Nodes) => Place): Checked {
  const placeInFormula = (node: FormulaNode, at: number): Place => {
    const written = known.source.slice(node.position?.start.offset, node.position?.end.offset);
    const start = Math.max(0, written.indexOf(node.value)) + at;
    return known.exact ? placeIn(written, start, placeOf(node)) : placeOf(node);
  };
  const findings: Finding[] = [];
  const links: Checked['links'] = [];
  const ofImages = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void ofImages.add(identifier));
  visit(tree, (node, index, parent) => {
    if (node.type === 'html') findings.push(findingOf('raw-html', placeOf(node), { value: node.value }));
    if (node.type === 'image' && isRecordingAddress(node.url)) {
      findings.push(...checkRecording(node, parent, known.recordings, placeOf(node)));
    } else if (node.type === 'image' || node.type === 'imageReference') {
      findings.push(...checkImage(node, parent, known.images, placeOf(node), known.draft));
    }
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      findings.push(...checkValue(node.value, placeOf(node)));
    }
    if (node.type === 'formula' && node.wrong) {
      const { what, at } = node.wrong;
      findings.push(
        findingOf('bad-formula', placeInFormula(node, at), {
          value: node.value.trim().replace(/\s+/g, ' '),
          detail: what,
        }),
      );
    }
    if (node.type === 'text') {
      const written = typed(node, known.source);
      for (const { value, index: at, fix } of foreignSyntax(written, beginsLine(index, parent))) {
        if (known.placeholders && value.startsWith('{{')) continue;
        const place = known.exact ? placeIn(written, at, placeOf(node)) : placeOf(node);
        findings.push(findingOf('foreign-syntax', place, { value, fix }));
      }
    }
    if (node.type === 'citations') {
      for (const { id } of node.works) {
        if (known.works.includes(id)) continue;
        findings.push(findingOf('unknown-work', placeOf(node), { value: id, near: nearest(id, known.works) }));
      }
    }
    if (node.type !== 'link' && node.type !== 'definition') return;
    findings.push(...checkValue(`${node.url}${node.title ?? ''}`, placeOf(node)));
    const [scheme, id = ''] = node.url.split(':');
    if (scheme === 'entity' && !known.entities.includes(id)) {
      findings.push(findingOf('unknown-entity', placeOf(node), { value: id, near: nearest(id, known.entities) }));
    } else if (scheme === 'work' && !known.works.includes(id)) {
      findings.push(findingOf('unknown-work', placeOf(node), { value: id, near: nearest(id, known.works) }));
    } else if (scheme !== 'entity' && scheme !== 'work' && !isLinkAddress(node.url)) {
      findings.push(findingOf('bad-address', placeOf(node), { value: node.url }));
    } else if (isRelative(node.url) && !(node.type === 'definition' && ofImages.has(node.identifier))) {
      links.push({ url: node.url, place: placeOf(node), page: known.page });
    }
  });
  return { findings, links };
}

/** Findings on footnotes where there are none: only the text of an article has a list of notes. */
export function checkNoFootnotes(tree: Nodes, placeOf: (node: Nodes) => Place): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const value =
      node.type === 'footnoteReference' || node.type === 'footnoteDefinition'
        ? node.identifier
        : node.type === 'text' && /\[\^([^\]\s]+)\]/.exec(node.value)?.[1];
    if (value) findings.push(findingOf('footnote-misplaced', placeOf(node), { value }));
  });
  return findings;
}

/** The same for Markdown in a field of the frontmatter, footnotes too: everything stands at the field. */
export function checkField(text: string, known: Omit<MarkdownContext, 'source'>, place: Place): Checked {
  const bulk = checkBulk(text, place.file, 'markdown').map((finding) => ({ ...finding, ...place }));
  if (bulk.length > 0) return { findings: bulk, links: [] };
  const tree = parseField(text);
  const checked = joinChecked([
    checkTree(tree, { ...known, source: text }, () => place),
    { findings: checkNoFootnotes(tree, () => place) },
  ]);
  // What holds no sign at all is told with the other values.
  const empty = checked.findings.length === 0 && isVisible(text) && !isVisible(treeText(tree));
  return empty ? { ...checked, findings: [findingOf('empty-text', place)] } : checked;
}
