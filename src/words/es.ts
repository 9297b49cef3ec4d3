import type { Language } from './english.ts';
import * as article from './es/article.ts';
import * as cite from './es/cite.ts';
import * as client from './es/client.ts';
import * as counted from './es/count.ts';
import * as data from './es/data.ts';
import * as display from './es/display.ts';
import * as edition from './es/edition.ts';
import * as ending from './es/ending.ts';
import * as history from './es/history.ts';
import * as keys from './es/keys.ts';
import * as licences from './es/licences.ts';
import * as links from './es/links.ts';
import * as locale from './es/locale.ts';
import * as moved from './es/moved.ts';
import * as pages from './es/pages.ts';
import * as pictures from './es/pictures.ts';
import * as print from './es/print.ts';
import * as questions from './es/questions.ts';
import * as reading from './es/reading.ts';
import * as search from './es/search.ts';
import * as share from './es/share.ts';
import * as spans from './es/spans.ts';
import * as versions from './es/versions.ts';
import * as vocabulary from './es/vocabulary.ts';
import * as withdrawn from './es/withdrawn.ts';

/** The words that readers see in Spanish. */
export const es: Language = {
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
