import type { Finding } from './rules/finding.ts';

/** The words of a recording with their times (WebVTT): `talk.vtt`, or `talk.de.vtt` in another language. */
export interface Captions {
  path: string;
  name: string;
  file: string;
  /** A BCP 47 tag; empty if the name of the file says none, and it is in the language of the article. */
  language: string;
  hash: string;
  problem?: Finding;
}

/** Sound or film of the content folder: what must be known of it before it is played. */
export interface Recording {
  /** `content/media/talk.mp3`, as findings print it. */
  path: string;
  /** The name from the content folder on: `media/talk.mp3`. */
  name: string;
  /** The same as the disk has it: the accents of a name may be written in two ways. */
  file: string;
  kind: 'audio' | 'video';
  bytes: number;
  seconds: number;
  /** As it is shown, in pixels; 0 of sound. */
  width: number;
  height: number;
  /** Of its bytes, 10 digits in hexadecimal. */
  hash: string;
  /** Those that lie beside it under its name. */
  captions: Captions[];
  /** The name of the image that lies beside it under its name, which is shown before it is played. */
  poster: string;
  /** What is in it that many browsers do not play; empty if all do. */
  rare: string;
  /** Why it cannot be used; the other facts are then empty. */
  problem?: Finding;
}

/** The files that are read as recordings, by their endings, and what they are. */
export const RECORDING_TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
};

export const CAPTIONS_ENDING = '.vtt';

/** What the name of a file ends with, in small letters, without the dot. */
export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

export const isRecordingName = (name: string): boolean => Object.hasOwn(RECORDING_TYPES, endingOf(name));

export const isCaptionsName = (name: string): boolean => name.toLowerCase().endsWith(CAPTIONS_ENDING);

/** A name without what it ends with. */
export const withoutEnding = (name: string): string => name.replace(/\.[^./]*$/, '');

/** A recording that a figure plays, found. */
export interface PlacedRecording extends Recording {
  /** What it is, in a line. */
  title: string;
  /** Its words, a paragraph a line. */
  transcript: string;
}
