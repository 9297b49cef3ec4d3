import { recordingFile } from '../../addresses/images/recording-file.ts';
import type { Addresses } from '../../addresses/site.ts';
import type { Article } from '../../model/edition.ts';
import { endingOf, RECORDING_TYPES } from '../../model/recording.ts';

/** The first recording of an article as a feed encloses it, of which RSS allows one; none if it has none. */
export function leadRecording(
  { figures }: Pick<Article, 'figures'>,
  addresses: Addresses,
  whole: (path: string) => string,
): { url: string; length: number; type: string } | undefined {
  const recording = figures.find((figure) => figure.recording)?.recording;
  if (!recording) return undefined;
  const type = RECORDING_TYPES[endingOf(recording.name)] as string;
  return { url: whole(addresses.recordingFile(recordingFile(recording))), length: recording.bytes, type };
}
