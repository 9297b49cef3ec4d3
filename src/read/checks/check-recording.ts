import type { Image, Nodes } from 'mdast';
import { isVisible } from '../../model/is-visible.ts';
import { isRecordingName, type Recording, withoutEnding } from '../../model/recording.ts';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { nearest } from '../../model/rules/nearest.ts';
import { imageName } from '../markdown/image-name.ts';

/** What other programs play, and browsers do not. */
const UNPLAYED = /\.(?:mov|avi|mkv|wmv|ogv|3gp|wma|aif|aiff)$/i;

/** Whether the address of an image is that of sound or film. */
export const isRecordingAddress = (url: string): boolean => isRecordingName(url) || UNPLAYED.test(url);

const fromArticles = (name: string): string =>
  name.startsWith('articles/') ? name.slice('articles/'.length) : `../${name}`;

function whyMisplaced(url: string, parent: Nodes | undefined, inText: boolean): string | undefined {
  if (!inText) return 'only the text of an article plays recordings: say in words what is to be heard';
  if (UNPLAYED.test(url)) return 'browsers do not play that: encode film as MP4 or WebM, sound as MP3 or M4A';
  if (parent?.type !== 'figure') return 'put it on a line of its own in the text, with its caption on the next line';
  const others = parent.children.filter(({ type }) => type === 'image').length > 1;
  return others ? 'put each recording into a paragraph of its own, images into another' : undefined;
}

/** The recording that is most likely meant: of the same name in another folder, or of nearly the same. */
function nearestRecording(name: string, recordings: readonly Recording[]): string | undefined {
  const names = recordings.map((recording) => recording.name);
  const last = (one: string) => withoutEnding(one.slice(one.lastIndexOf('/') + 1)).toLowerCase();
  return names.find((one) => last(one) === last(name)) ?? nearest(name, names);
}

/**
 * Findings on sound or film that is written like an image: where none can be played, one without a file or a title.
 * `recordings` are those of the edition; undefined outside the text of an article.
 */
export function checkRecording(
  { url, alt, title }: Image,
  parent: Nodes | undefined,
  recordings: readonly Recording[] | undefined,
  place: Place,
): Finding[] {
  const value = url;
  const fix = whyMisplaced(url, parent, recordings !== undefined);
  if (fix) return [findingOf('recording-misplaced', place, { value, fix })];
  const findings: Finding[] = [];
  if (!isVisible(alt ?? '')) findings.push(findingOf('recording-untitled', place, { value }));
  if (title) {
    const below = 'a caption stands on the line below the recording; take the title out';
    findings.push(findingOf('caption-lost', place, { value: title, fix: below }));
  }
  const name = imageName(url, 'articles');
  if (!recordings?.some((recording) => recording.name === name)) {
    const near = name === undefined ? undefined : nearestRecording(name, recordings ?? []);
    findings.push(findingOf('recording-missing', place, { value, near: near && fromArticles(near) }));
  }
  return findings;
}
