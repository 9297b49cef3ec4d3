import { toNearest } from './mend.ts';
import { near, quoted } from './quoted.ts';
import type { RuleFacts } from './rules.ts';

/** The rules on sound and film, and their words: a part of `RULES`. */
export const RECORDING_RULES = {
  'recording-misplaced': {
    severity: 'error',
    message: (f: RuleFacts) => `the recording ${quoted(f.value)} would not be played`,
    fix: (f: RuleFacts) => f.fix ?? 'only the text of an article plays recordings: say in words what is to be heard',
  },
  'recording-missing': {
    severity: 'error',
    message: (f: RuleFacts) => `there is no recording ${quoted(f.value)} in the content folder`,
    fix: (f: RuleFacts) =>
      near(f, 'put the file beside the article, or in content/media/ and write ../media/ before it; no other host'),
    mend: toNearest,
  },
  'recording-untitled': {
    severity: 'error',
    message: (f: RuleFacts) => `the recording ${quoted(f.value)} has no title`,
    fix: () => 'say between the square brackets what it is: ![The keeper speaks of the gale](keeper.mp3)',
  },
  'recording-unused': {
    severity: 'warning',
    message: (f: RuleFacts) => `no article plays the recording ${quoted(f.value)}`,
    fix: () => 'play it, or take it out of the folder: it is not published',
  },
  'recording-large': {
    severity: 'warning',
    message: (f: RuleFacts) => `the recording ${quoted(f.value)} has ${f.detail}: some hosts publish no such file`,
    fix: () => 'encode it smaller, or see what your host takes: Cloudflare Pages 25 MiB, GitHub 100 MB',
  },
  'recording-rare': {
    severity: 'warning',
    message: (f: RuleFacts) => `many browsers do not play the recording ${quoted(f.value)}: it is ${f.detail}`,
    fix: () => 'encode film as H.264, VP9 or AV1, and sound as MP3, AAC or Opus',
  },
  'transcript-missing': {
    severity: 'error',
    message: (f: RuleFacts) => `the recording ${quoted(f.value)} has no transcript for those who do not hear it`,
    fix: () => 'put its words right below it, as a quotation whose first line is [!TRANSCRIPT]',
  },
  'transcript-misplaced': {
    severity: 'warning',
    message: (f: RuleFacts) => `the transcript ${quoted(f.value)} is of no recording`,
    fix: () => 'put it right below its recording and the caption, with a blank line between',
  },
  'bad-captions': {
    severity: 'error',
    message: (f: RuleFacts) => `captions ${quoted(f.value)} cannot be shown: ${f.detail}`,
    fix: () => 'give them the name of the recording beside them, talk.vtt or talk.de.vtt, and write WebVTT',
  },
} as const;
