import type { Image, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../read/markdown/text-of.ts';
import type { ImageFate, Remark } from './document.ts';

/** What programs put there when nobody has described an image: its file, or a count. */
const NO_WORDS = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|emf|wmf)$/i;
const COUNTED = /^(?:image|picture|photo|img|dsc|screenshot|figure|grafik|bild|imagen?|图片|画像|صورة)[\s_-]*\d*$/i;

const called = ({ alt, url }: Image): string =>
  `the image ${alt ? `"${alt}", ` : 'without a description, '}${url.replace(/^data:([^;,]*).*$/s, 'data:$1').slice(0, 100)}`;

/** Images by reference become images with an address; what only they led to goes. */
function withAddresses(tree: Root): void {
  const known = new Map<string, { url: string; title?: string | null | undefined }>();
  visit(tree, 'definition', ({ identifier, url, title }) => void known.set(identifier, { url, title }));
  const [ofImages, ofLinks] = [new Set<string>(), new Set<string>()];
  visit(tree, 'linkReference', ({ identifier }) => void ofLinks.add(identifier));
  visit(tree, 'imageReference', (node) => {
    ofImages.add(node.identifier);
    const { url = '', title } = known.get(node.identifier) ?? {};
    Object.assign(node, { type: 'image', url, title });
  });
  tree.children = tree.children.filter(
    (node) => node.type !== 'definition' || !ofImages.has(node.identifier) || ofLinks.has(node.identifier),
  );
}

/** The images at the head of a paragraph, if nothing but a caption on the next line follows. */
function isFigure({ children }: Paragraph): boolean {
  const end = children.findIndex(
    (node) => node.type !== 'image' && !(node.type === 'text' && node.value.trim() === ''),
  );
  if (end === 0 || children[0]?.type !== 'image') return false;
  const first = children[end];
  if (end < 0 || first?.type === 'break') return true;
  const before = children[end - 1];
  return (
    (first?.type === 'text' && /^[ \t]*\n/.test(first.value)) ||
    (before?.type === 'text' && before.value.includes('\n'))
  );
}

/** What is done with the images of a text, and what is said of it. */
interface Placing {
  fates: ReadonlyMap<string, ImageFate>;
  say: (what: Remark['what'], words: string) => void;
}

/** Gives an image its new address and a description that is one; tells whether it can be kept. */
function isKept(image: Image, { fates, say }: Placing): boolean {
  const fate = fates.get(image.url) ?? { why: 'there is no such file beside the document' };
  if ('why' in fate) {
    say('left out', `${called(image)}: ${fate.why}`);
    return false;
  }
  if (image.alt && (NO_WORDS.test(image.alt) || COUNTED.test(image.alt))) {
    say('changed', `"${image.alt}" is no description of an image, and was taken out`);
    image.alt = '';
  }
  image.url = fate.address;
  return true;
}

/** Takes the images out of what holds them, in their order. */
function takeImages(node: Nodes, placing: Placing): Image[] {
  if (!('children' in node)) return [];
  const found: Image[] = [];
  let spaced = false;
  node.children = (node.children as Nodes[]).filter((child) => {
    if (child.type === 'image') {
      found.push(child);
      return false;
    }
    // The spaces before and behind an image in a sentence are one.
    if (child.type === 'text') {
      if (spaced && found.length > 0) child.value = child.value.trimStart();
      spaced = /\s$/.test(child.value);
    } else spaced = false;
    const within = takeImages(child, placing);
    found.push(...within);
    if (child.type !== 'link' || within.length === 0 || textOf(child).trim() !== '') return true;
    placing.say('left out', `the link around ${called(within[0] as Image)} to ${child.url}`);
    return false;
  }) as never;
  return found;
}

/** The paragraph of an image that stood alone; its title is its caption. */
function ownParagraph(images: Image[], { say }: Placing): Paragraph {
  const title = images.find((one) => one.title && one.title !== one.alt)?.title;
  if (title) say('changed', `the title "${title}" of an image is its caption`);
  for (const image of images) image.title = null;
  const lines = images.flatMap((image, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
    image,
  ]);
  return { type: 'paragraph', children: title ? [...lines, { type: 'text', value: `\n${title}` }] : lines };
}

/** A figure as it is written in articles: its caption on the line below. */
function fitFigure(figure: Paragraph, placing: Placing): Nodes[] {
  const end = figure.children.findIndex(
    (node) => node.type !== 'image' && !(node.type === 'text' && !node.value.trim()),
  );
  const head = end < 0 ? figure.children : figure.children.slice(0, end);
  const images = head.filter((node) => node.type === 'image').filter((image) => isKept(image, placing));
  const [first, ...rest] = end < 0 ? [] : figure.children.slice(end);
  const caption: PhrasingContent[] = !first
    ? []
    : first.type === 'break'
      ? rest
      : [first.type === 'text' ? { ...first, value: first.value.trimStart() } : first, ...rest];
  const inCaption = takeImages({ type: 'paragraph', children: caption }, placing).filter((one) => isKept(one, placing));
  const all = [...images, ...inCaption];
  const words = caption.filter((one) => one.type !== 'image');
  const made = textOf({ type: 'paragraph', children: words }).trim() === '' ? [] : words;
  if (all.length === 0) return made.length > 0 ? [{ type: 'paragraph', children: made }] : [];
  if (made.length === 0) return [ownParagraph(all, placing)];
  for (const image of all) {
    if (image.title) placing.say('left out', `the title "${image.title}" of an image`);
    image.title = null;
  }
  const { children } = ownParagraph(all, placing);
  return [{ type: 'paragraph', children: [...children, { type: 'text', value: '\n' }, ...made] }];
}

/** A block with its images behind it, each on a line of its own, where articles can have them. */
function withFigures(node: Nodes, placing: Placing): Nodes[] {
  if (node.type === 'paragraph' && isFigure(node)) return fitFigure(node, placing);
  const images = takeImages(node, placing);
  if (images.length === 0) return [node];
  const kept = images.filter((image) => isKept(image, placing));
  const alone = textOf(node).trim() === '' && node.type !== 'table';
  if (alone) return kept.length > 0 ? [ownParagraph(kept, placing)] : [];
  for (const image of kept)
    placing.say('changed', `${called(image)} stands on a line of its own behind its ${node.type}`);
  return kept.length > 0 ? [node, ownParagraph(kept, placing)] : [node];
}

/** Whether a block counts among the paragraphs of an article: figures and what has no words do not. */
export const isCounted = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.children[0]?.type !== 'image' && textOf(node).trim() !== '';

/**
 * Puts the images of a text where articles have them: on lines of their own, the caption on the next one. `fates` tells
 * of each address where the image is then, or why it is left out.
 */
export function placeImages(tree: Root, fates: ReadonlyMap<string, ImageFate>): Remark[] {
  const remarks: Remark[] = [];
  let paragraph = 0;
  const say: Placing['say'] = (what, words) => void remarks.push({ what, words, paragraph: Math.max(1, paragraph) });
  const placing = { fates, say };
  withAddresses(tree);
  const place = (parent: Parents): void => {
    parent.children = (parent.children as Nodes[]).flatMap((node) => {
      if (node.type === 'footnoteDefinition') {
        for (const image of takeImages(node, placing)) say('left out', `${called(image)}: notes have no images`);
        return [node];
      }
      if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
        place(node);
        return [node];
      }
      if (isCounted(node)) paragraph++;
      return withFigures(node, placing);
    }) as never;
  };
  place(tree);
  return remarks;
}

/** The addresses of all images of a text. */
export function imageAddresses(tree: Root): string[] {
  const found = new Set<string>();
  const referred = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void referred.add(identifier));
  visit(tree, (node) => {
    if (node.type === 'image' || (node.type === 'definition' && referred.has(node.identifier))) found.add(node.url);
  });
  return [...found];
}
