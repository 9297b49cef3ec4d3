import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ArticleFigure, ImageFile, PlacedImage } from '../../model/image.ts';
import type { PlacedRecording, Recording } from '../../model/recording.ts';
import { imageName } from '../../read/markdown/image-name.ts';
import {
  CREDIT_CLASS,
  captionOf,
  type FigureNode,
  isTranscript,
  recordingOf,
  tableOf,
} from '../../read/markdown/nodes.ts';
import { textOf } from '../../read/markdown/text-of.ts';
import { idOf } from '../id-of.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of the line that says who an image is by. */
function creditIn(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'inlineHtml' && [node.properties.className].flat().includes(CREDIT_CLASS)) return textOf(node);
  return 'children' in node ? (node.children as Nodes[]).map(creditIn).join('') : '';
}

/** The recording of a figure, found, with the words of the transcript that stands `below` it. */
function playedIn(node: FigureNode, below: Nodes | undefined, { recordings }: Shown): PlacedRecording | undefined {
  const written = recordingOf(node);
  const recording = written && recordings.get(imageName(written.url, 'articles') ?? '');
  if (!written || !recording) return undefined;
  const said = isTranscript(below) ? below.children.map((child) => folded(textOf(child))).join('\n') : '';
  return { ...recording, title: written.alt ?? '', transcript: said };
}

/** The images and recordings of the content folder, by their names from it on. */
export interface Shown {
  images: ReadonlyMap<string, ImageFile>;
  recordings: ReadonlyMap<string, Recording>;
}

/** The figures of a text that have images or play something, with what is said of them, in the order of the text. */
export function figuresOf(tree: Root, shown: Shown): ArticleFigure[] {
  const { images } = shown;
  const figures: ArticleFigure[] = [];
  visit(tree, 'figure', (node, index, parent) => {
    if (tableOf(node)) return;
    const recording = playedIn(node, parent?.children[(index ?? 0) + 1], shown);
    const poster = recording && images.get(recording.poster);
    const caption = captionOf(node);
    const credit = creditIn(caption);
    const words = caption ? textOf(caption) : '';
    figures.push({
      id: idOf(node) as string,
      ...(recording && { recording }),
      images: node.children.flatMap((child): PlacedImage[] => {
        if (recording) return child.type === 'image' && poster ? [{ ...poster, alt: recording.title }] : [];
        const image = child.type === 'image' ? images.get(imageName(child.url, 'articles') ?? '') : undefined;
        return image && child.type === 'image' ? [{ ...image, alt: child.alt ?? '' }] : [];
      }),
      caption: folded(words.endsWith(credit) ? words.slice(0, words.length - credit.length) : words),
      credit: folded(credit),
    });
  });
  return figures;
}
