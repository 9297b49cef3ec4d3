import type { Image, ImageReference, Node } from 'mdast';
import type { ImageFile } from '../../model/image.ts';
import { isVisible } from '../../model/is-visible.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import { imageName } from '../markdown/image-name.ts';

/** Folders of the content folder, from that of the articles. */
const fromArticles = (name: string): string =>
  name.startsWith('articles/') ? name.slice('articles/'.length) : `../${name}`;

/** Why an image is shown nowhere, and what to do. */
function whyUnpublished(node: Image | ImageReference, parent: Node | undefined, inText: boolean): string | undefined {
  if (!inText) return 'only the text of an article has images: say in words what it shows';
  if (node.type === 'imageReference') return 'write its address right behind it: ![what it shows](../images/lamp.jpg)';
  if (parent?.type !== 'figure') return 'put it on a line of its own in the text, with its caption on the next line';
  return undefined;
}

/** The image that is most likely meant: of the same name in another folder, or of nearly the same. */
function nearestImage(name: string, images: readonly ImageFile[]): string | undefined {
  const names = images.map((image) => image.name);
  const last = (one: string) => one.slice(one.lastIndexOf('/') + 1).toLowerCase();
  return names.find((one) => last(one) === last(name)) ?? nearest(name, names);
}

/**
 * Findings on an image: where none can stand, one without a file or a description, one of another host, a title that
 * no reader would see. `images` are those of the edition; undefined outside the text of an article. In a draft a
 * description may still be missing.
 */
export function checkImage(
  node: Image | ImageReference,
  parent: Node | undefined,
  images: readonly ImageFile[] | undefined,
  place: Place,
  draft = false,
): Finding[] {
  const value = node.type === 'image' ? node.url : node.identifier;
  const fix = whyUnpublished(node, parent, images !== undefined);
  if (fix || node.type !== 'image') return [findingOf('image-unpublished', place, { value, ...(fix && { fix }) })];
  const { url, alt, title } = node;
  const findings: Finding[] = [];
  if (!isVisible(alt ?? '')) {
    findings.push(findingOf(draft ? 'image-undescribed' : 'image-without-alt', place, { value }));
  }
  if (title) {
    const fix = 'a caption stands on the line below the image; take the title out';
    findings.push(findingOf('caption-lost', place, { value: title, fix }));
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return [...findings, findingOf('image-elsewhere', place, { value })];
  const name = imageName(url, 'articles') ?? url;
  if (!images?.some((image) => image.name === name)) {
    const near = nearestImage(name, images ?? []);
    findings.push(findingOf('image-missing', place, { value, near: near && fromArticles(near) }));
  }
  return findings;
}
