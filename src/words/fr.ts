import type { Language } from './english.ts';
import * as article from './fr/article.ts';
import * as cite from './fr/cite.ts';
import * as client from './fr/client.ts';
import * as counted from './fr/count.ts';
import * as data from './fr/data.ts';
import * as display from './fr/display.ts';
import * as edition from './fr/edition.ts';
import * as ending from './fr/ending.ts';
import * as history from './fr/history.ts';
import * as keys from './fr/keys.ts';
import * as licences from './fr/licences.ts';
import * as links from './fr/links.ts';
import * as locale from './fr/locale.ts';
import * as moved from './fr/moved.ts';
import * as pages from './fr/pages.ts';
import * as pictures from './fr/pictures.ts';
import * as print from './fr/print.ts';
import * as questions from './fr/questions.ts';
import * as reading from './fr/reading.ts';
import * as search from './fr/search.ts';
import * as share from './fr/share.ts';
import * as spans from './fr/spans.ts';
import * as versions from './fr/versions.ts';
import * as vocabulary from './fr/vocabulary.ts';
import * as withdrawn from './fr/withdrawn.ts';

/** The words that readers see in French. */
export const fr: Language = {
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
