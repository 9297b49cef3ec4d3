import { recordingFile } from '../../addresses/images/recording-file.ts';
import { variantsOf } from '../../addresses/images/variants-of.ts';
import { addresses } from '../../addresses/site.ts';
import type { ArticleFigure } from '../../model/image.ts';
import { endingOf, RECORDING_TYPES } from '../../model/recording.ts';

/** A length of time as ISO 8601 has it: PT200S. */
const duration = (seconds: number): string => `PT${Math.max(1, Math.round(seconds))}S`;

/**
 * The sound (`audio`) and the films (`video`) of an article as schema.org has them, each with its words. `page` is the
 * whole address of the article, `home` that of the site, `published` the day of the article.
 */
export function recordingNodes(
  figures: readonly ArticleFigure[],
  page: string,
  home: string,
  published: string,
): { audio?: object[]; video?: object[] } {
  const { recordingFile: recordingAt, figureFile } = addresses('/');
  const whole = (address: string) => new URL(address.slice(1), home).href;
  const nodes = figures.flatMap(({ id, images: [poster], recording, caption, credit }) => {
    if (!recording) return [];
    const { kind, name, title, seconds, bytes, width, height, transcript } = recording;
    const node = {
      '@type': kind === 'audio' ? 'AudioObject' : 'VideoObject',
      url: `${page}#${id}`,
      contentUrl: whole(recordingAt(recordingFile(recording))),
      encodingFormat: RECORDING_TYPES[endingOf(name)],
      name: title,
      description: caption || title,
      duration: duration(seconds),
      contentSize: String(bytes),
      uploadDate: published,
      transcript,
      ...(kind === 'video' && { width, height }),
      ...(poster && { thumbnailUrl: whole(figureFile(variantsOf(poster).usual.file)) }),
      ...(credit && { creditText: credit }),
    };
    return [{ kind, node }];
  });
  const of = (wanted: string) => nodes.flatMap(({ kind, node }) => (kind === wanted ? [node] : []));
  const [audio, video] = [of('audio'), of('video')];
  return { ...(audio.length > 0 && { audio }), ...(video.length > 0 && { video }) };
}
