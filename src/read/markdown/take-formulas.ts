import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as wordsOf } from 'hast-util-to-string';
import type { Paragraph, Root } from 'mdast';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import temml from 'temml';
import { visit } from 'unist-util-visit';
import type { FormulaNode } from './nodes.ts';

/** As much TeX as a formula may have; as deep as its braces may nest comes of it. */
const LENGTH = 4_000;

/** How far a formula may blow itself up: TeX has macros. */
const LIMITS = { maxExpand: 200, maxSize: [40, 40] as [number, number] };

/** Signs of MathML that nobody sees: they would stand in the words of the paragraph. */
const UNSEEN = /[\u2061-\u2064]/g;

/** Takes signs that are not seen out of a formula. */
function shown(math: Element): Element {
  visit(math, 'text', (node) => {
    node.value = node.value.replace(UNSEEN, '');
  });
  return math;
}

/** A formula as MathML, or what is wrong with it and where in its TeX. */
function mathOf(value: string, display: boolean): Pick<FormulaNode, 'math' | 'wrong'> {
  if (value.trim() === '') return { wrong: { what: 'nothing stands between the dollars', at: 0 } };
  if (value.length > LENGTH) return { wrong: { what: `more than ${LENGTH} characters`, at: LENGTH } };
  try {
    const html = temml.renderToString(value, { displayMode: display, throwOnError: true, ...LIMITS });
    const [math] = fromHtml(html, { fragment: true }).children;
    return math?.type === 'element' ? { math: shown(math) } : {};
  } catch (error) {
    // What it says ends with the place and with the formula, marked by signs that combine.
    const { message, position } = error as { message: string; position?: number };
    const [what = ''] = message.trim().split(/ at (?:position \d|end of input)|:? *\n/, 1);
    return { wrong: { what: what.charAt(0).toLowerCase() + what.slice(1), at: Math.min(position ?? 0, value.length) } };
  }
}

function formula(node: InlineMath | MathBlock, display: boolean): FormulaNode {
  const { math, wrong } = mathOf(node.value, display);
  return {
    type: 'formula',
    ...{ value: node.value, display, words: math ? wordsOf(math) : node.value },
    ...(math && { math }),
    ...(wrong && { wrong }),
    ...(node.position && { position: node.position }),
  };
}

/**
 * Makes formulas of what stands between two dollars, `$$a^2$$`: a paragraph of its own if it stands alone, on a line
 * or on several.
 */
export function takeFormulas(tree: Root): Root {
  visit(tree, ['math', 'inlineMath'], (node, index, parent) => {
    if (!parent || index === undefined) return;
    const alone = node.type === 'math' || (parent.type === 'paragraph' && parent.children.length === 1);
    const made = formula(node as InlineMath | MathBlock, alone);
    const { position } = made;
    const whole: Paragraph = { type: 'paragraph', children: [made], ...(position && { position }) };
    (parent.children as unknown[])[index] = node.type === 'math' ? whole : made;
  });
  return tree;
}
