import type { PlacedRecording } from './recording.ts';
import type { Finding } from './rules/finding.ts';

/** An image of the content folder: what must be known of it before it is drawn. */
export interface ImageFile {
  /** `content/images/lamp.jpg`, as findings print it. */
  path: string;
  /** The name from the content folder on: `images/lamp.jpg`. */
  name: string;
  /** The same as the disk has it: the accents of a name may be written in two ways. */
  file: string;
  /** As it is shown, in pixels, turned the way that the camera was held. */
  width: number;
  height: number;
  /** Whether it is drawn from shapes (SVG), and shown as it is in every size. */
  drawn: boolean;
  /** Of its bytes, 10 digits in hexadecimal. */
  hash: string;
  /** Why it cannot be used; the other facts are then empty. */
  problem?: Finding;
}

/** The files that are read as images, by their endings. */
export const IMAGE_ENDINGS = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.svg'] as const;

export const isImageName = (name: string): boolean =>
  IMAGE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));

/** An image that a figure shows, found. */
export interface PlacedImage extends ImageFile {
  alt: string;
}

/** A figure of an article with its images or its recording, for what is exported of it. */
export interface ArticleFigure {
  /** The permanent id, `f1`. */
  id: string;
  /** Of a film, what is shown before it is played. */
  images: PlacedImage[];
  recording?: PlacedRecording;
  /** Its words without marks; empty if it has none. */
  caption: string;
  credit: string;
}
