import type { ImageFile } from '../../model/image.ts';
import { type Captions, type Recording, withoutEnding } from '../../model/recording.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';

/**
 * Gives recordings the captions and the image that lie beside them under their names, and finds captions that belong to
 * none. `talk.vtt` and `talk.de.vtt` belong to `talk.mp4`, `talk.jpg` is shown before it is played.
 */
export function joinRecordings(
  recordings: readonly Recording[],
  captions: readonly Captions[],
  images: readonly ImageFile[],
): { recordings: Recording[]; findings: Finding[] } {
  const taken = new Set<Captions>();
  const joined = recordings.map((recording) => {
    const stem = withoutEnding(recording.name);
    const own = captions.filter(
      (one) => [stem, `${stem}.${one.language}`].includes(withoutEnding(one.name)) && one.problem === undefined,
    );
    for (const one of own) taken.add(one);
    const poster =
      recording.kind === 'video' && images.find((image) => withoutEnding(image.name) === stem && !image.problem);
    const ofStem = own.map((one) => (withoutEnding(one.name) === stem ? { ...one, language: '' } : one));
    return { ...recording, captions: ofStem, poster: poster ? poster.name : '' };
  });
  const findings = captions.flatMap((one) => {
    if (one.problem) return [one.problem];
    if (taken.has(one)) return [];
    const facts = { value: one.name.slice(one.name.lastIndexOf('/') + 1), detail: 'no recording has their name' };
    return [findingOf('bad-captions', { file: one.path, line: 1, column: 1 }, facts)];
  });
  return { recordings: joined, findings };
}
