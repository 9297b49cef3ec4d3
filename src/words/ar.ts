import * as article from './ar/article.ts';
import * as cite from './ar/cite.ts';
import * as client from './ar/client.ts';
import * as counted from './ar/count.ts';
import * as data from './ar/data.ts';
import * as display from './ar/display.ts';
import * as edition from './ar/edition.ts';
import * as ending from './ar/ending.ts';
import * as history from './ar/history.ts';
import * as keys from './ar/keys.ts';
import * as licences from './ar/licences.ts';
import * as links from './ar/links.ts';
import * as locale from './ar/locale.ts';
import * as moved from './ar/moved.ts';
import * as pages from './ar/pages.ts';
import * as pictures from './ar/pictures.ts';
import * as print from './ar/print.ts';
import * as questions from './ar/questions.ts';
import * as reading from './ar/reading.ts';
import * as search from './ar/search.ts';
import * as share from './ar/share.ts';
import * as spans from './ar/spans.ts';
import * as versions from './ar/versions.ts';
import * as vocabulary from './ar/vocabulary.ts';
import * as withdrawn from './ar/withdrawn.ts';
import type { Language } from './english.ts';

/** The words that readers see, in Arabic. */
export const ar: Language = {
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
