import { join } from 'node:path';
import { type ImageFile, isImageName } from '../../model/image.ts';
import { type Captions, isCaptionsName, isRecordingName, type Recording } from '../../model/recording.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { fileMemory } from './file-memory.ts';
import { filesIn } from './files-in.ts';
import { BESIDE, LITTER, printable } from './litter.ts';
import type { Content } from './read-content.ts';
import { readImage } from './read-image.ts';
import { readCaptions, readRecording } from './read-recording.ts';

/** `dev` and the bench read all files again for each page; of most, what they were is known. */
const [imageAt, recordingAt] = [fileMemory<ImageFile>('images'), fileMemory<Recording>('recordings')];

/** Reads a file that is shown or played, or captions; false if it is none of them. */
export async function readShown(root: string, file: string, content: Content, captions: Captions[]): Promise<boolean> {
  const at = join(root, file);
  if (isImageName(file)) content.images.push(await imageAt(at, () => readImage(root, file)));
  else if (isRecordingName(file)) content.recordings.push(await recordingAt(at, () => readRecording(root, file)));
  else if (isCaptionsName(file)) captions.push(await readCaptions(root, file));
  else return false;
  return true;
}

/** All that is shown or played of `folder` and the folders in it; what else stands there would be left out unsaid. */
export async function readShownIn(root: string, folder: 'images' | 'media', content: Content, captions: Captions[]) {
  for (const name of await filesIn(join(root, folder))) {
    const last = name.slice(name.lastIndexOf('/') + 1);
    if (LITTER.test(last) || BESIDE.test(last)) continue;
    const path = `${folder}/${name}`;
    const fits = folder === 'media' || isImageName(last);
    if (fits && (await readShown(root, path, content, captions))) continue;
    const read = folder === 'images' ? 'images' : 'recordings, their captions and images';
    const facts = { value: printable(path), detail: `in ${folder}/ only ${read} are read` };
    content.findings.push(findingOf('stray-file', { file: `content/${printable(path)}`, line: 1, column: 1 }, facts));
  }
}
