import * as article from './en/article.ts';
import * as cite from './en/cite.ts';
import * as client from './en/client.ts';
import * as counted from './en/count.ts';
import * as data from './en/data.ts';
import * as display from './en/display.ts';
import * as edition from './en/edition.ts';
import * as ending from './en/ending.ts';
import * as history from './en/history.ts';
import * as keys from './en/keys.ts';
import * as licences from './en/licences.ts';
import * as links from './en/links.ts';
import * as locale from './en/locale.ts';
import * as moved from './en/moved.ts';
import * as pages from './en/pages.ts';
import * as pictures from './en/pictures.ts';
import * as print from './en/print.ts';
import * as questions from './en/questions.ts';
import * as reading from './en/reading.ts';
import * as search from './en/search.ts';
import * as share from './en/share.ts';
import * as spans from './en/spans.ts';
import * as versions from './en/versions.ts';
import * as vocabulary from './en/vocabulary.ts';
import * as withdrawn from './en/withdrawn.ts';
import type { Spoken } from './spoken.ts';

/** The files of words that readers see, in English; what only editors see is said in no other language. */
export const ENGLISH = {
  article,
  cite,
  client,
  counted,
  data,
  display,
  edition,
  ending,
  history,
  keys,
  licences,
  links,
  locale,
  moved,
  pages,
  pictures,
  print,
  questions,
  reading,
  search,
  share,
  spans,
  versions,
  vocabulary,
  withdrawn,
};

/** What a file of words holds; functions that it has besides are for the words themselves. */
type Constants<File> = {
  readonly [Name in keyof File as File[Name] extends (...facts: never[]) => unknown ? never : Name]: Spoken<File[Name]>;
};

/** All words that readers see, in any language. A word that one lacks is an error of types. */
export type Language = { readonly [Name in keyof typeof ENGLISH]: Constants<(typeof ENGLISH)[Name]> };
