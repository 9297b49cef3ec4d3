import * as article from './de/article.ts';
import * as cite from './de/cite.ts';
import * as client from './de/client.ts';
import * as counted from './de/count.ts';
import * as data from './de/data.ts';
import * as display from './de/display.ts';
import * as edition from './de/edition.ts';
import * as ending from './de/ending.ts';
import * as history from './de/history.ts';
import * as keys from './de/keys.ts';
import * as licences from './de/licences.ts';
import * as links from './de/links.ts';
import * as locale from './de/locale.ts';
import * as moved from './de/moved.ts';
import * as pages from './de/pages.ts';
import * as pictures from './de/pictures.ts';
import * as print from './de/print.ts';
import * as questions from './de/questions.ts';
import * as reading from './de/reading.ts';
import * as search from './de/search.ts';
import * as share from './de/share.ts';
import * as spans from './de/spans.ts';
import * as versions from './de/versions.ts';
import * as vocabulary from './de/vocabulary.ts';
import * as withdrawn from './de/withdrawn.ts';
import type { Language } from './english.ts';

/** The words that readers see, in German. */
export const de: Language = {
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
