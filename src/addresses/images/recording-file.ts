import { endingOf, type Recording } from '../../model/recording.ts';
import { stemOf } from './stem-of.ts';

/** The name under which a recording, or its captions, is published: with the hash, so that it never means another. */
export const recordingFile = ({ name, hash }: Pick<Recording, 'name' | 'hash'>): string =>
  `${stemOf(name, 'recording')}-${hash}.${endingOf(name)}`;
