import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from '../../model/limits.ts';
import { type Captions, endingOf, RECORDING_TYPES, type Recording, withoutEnding } from '../../model/recording.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { RuleFacts, RuleId } from '../../model/rules/rules.ts';
import { isInside } from './read-content-file.ts';

const HASH = 10;
/** What browsers of these years play wherever they run. */
const PLAYED = /^(?:avc|vp8|vp9|av1|aac|mp3|opus|vorbis|flac|pcm-.*|ulaw|alaw)$/;

const problemOf = (path: string, rule: RuleId, facts: RuleFacts): Finding =>
  findingOf(rule, { file: path, line: 1, column: 1 }, facts);

const lastOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** What stands in a recording, by its own head; throws if it is none. */
async function contentsOf(at: string): Promise<Pick<Recording, 'seconds' | 'width' | 'height' | 'rare' | 'kind'>> {
  // Loaded for editions with recordings alone.
  const { ALL_FORMATS, FilePathSource, Input } = await import('mediabunny');
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(at) });
  const tracks = await input.getTracks();
  if (tracks.length === 0) throw new Error('it holds neither sound nor film');
  const video = await input.getPrimaryVideoTrack();
  const codecs = await Promise.all(tracks.map((track) => track.getCodec()));
  const known = await input.getDurationFromMetadata();
  return {
    kind: video ? 'video' : 'audio',
    seconds: Math.max(0, known ?? (await input.computeDuration())),
    width: video ? await video.getDisplayWidth() : 0,
    height: video ? await video.getDisplayHeight() : 0,
    rare: codecs
      .filter((codec) => codec === null || !PLAYED.test(codec))
      .map((codec) => codec ?? 'of an unknown sort')
      .join(', '),
  };
}

async function hashOf(at: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(at)) hash.update(bytes as Buffer);
  return hash.digest('hex').slice(0, HASH);
}

/** Why a file must not be read, before it is; undefined if it may. */
async function unfit(root: string, file: string, path: string): Promise<Finding | number> {
  const at = join(root, file);
  const value = lastOf(path);
  if ((await lstat(at)).isSymbolicLink() && !(await isInside(at, root))) {
    return problemOf(path, 'link-outside', { value });
  }
  const found = await stat(at);
  if (!found.isFile()) return problemOf(path, 'unreadable-file', { value, detail: 'it is not a file' });
  if (found.size === 0) return problemOf(path, 'unreadable-file', { value, detail: 'it is empty' });
  if (found.size <= LIMITS.recordingBytes) return found.size;
  const fix = `encode it smaller: a recording may have ${LIMITS.recordingBytes.toLocaleString('en')} bytes`;
  return problemOf(path, 'over-limit', { value: `a recording of ${found.size.toLocaleString('en')} bytes`, fix });
}

/** Reads what must be known of one recording of the content folder `root`; this does not throw: see its `problem`. */
export async function readRecording(root: string, file: string): Promise<Recording> {
  const name = file.normalize();
  const path = `content/${name}`;
  const kind = RECORDING_TYPES[endingOf(name)]?.startsWith('video') ? 'video' : 'audio';
  const empty = { ...{ bytes: 0, seconds: 0, width: 0, height: 0, hash: '', rare: '' }, captions: [], poster: '' };
  const bare: Recording = { path, name, file, kind, ...empty };
  try {
    const bytes = await unfit(root, file, path);
    if (typeof bytes !== 'number') return { ...bare, problem: bytes };
    const at = join(root, file);
    return { ...bare, ...(await contentsOf(at)), bytes, hash: await hashOf(at) };
  } catch (error) {
    const detail = (error as Error).message.split('\n')[0] as string;
    const fix = `save it anew as one of ${Object.keys(RECORDING_TYPES).join(', ')}`;
    return { ...bare, problem: problemOf(path, 'unreadable-file', { value: lastOf(name), detail, fix }) };
  }
}

/** What the name of a file of captions says of their language: `de` of `talk.de.vtt`. */
const LANGUAGE = /\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** Reads one file of captions; this does not throw either. */
export async function readCaptions(root: string, file: string): Promise<Captions> {
  const name = file.normalize();
  const path = `content/${name}`;
  const bare: Captions = { path, name, file, language: LANGUAGE.exec(withoutEnding(name))?.[1] ?? '', hash: '' };
  try {
    const bytes = await unfit(root, file, path);
    if (typeof bytes !== 'number') return { ...bare, problem: bytes };
    const text = await readFile(join(root, file));
    if (!/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text.toString('utf8'))) {
      return {
        ...bare,
        problem: problemOf(path, 'bad-captions', { value: lastOf(name), detail: 'no WEBVTT begins them' }),
      };
    }
    return { ...bare, hash: createHash('sha256').update(text).digest('hex').slice(0, HASH) };
  } catch (error) {
    const detail = (error as Error).message.split('\n')[0] as string;
    return { ...bare, problem: problemOf(path, 'unreadable-file', { value: lastOf(name), detail }) };
  }
}
