import type { Language } from './english.ts';
import * as article from './zh/article.ts';
import * as cite from './zh/cite.ts';
import * as client from './zh/client.ts';
import * as counted from './zh/count.ts';
import * as data from './zh/data.ts';
import * as display from './zh/display.ts';
import * as edition from './zh/edition.ts';
import * as ending from './zh/ending.ts';
import * as history from './zh/history.ts';
import * as keys from './zh/keys.ts';
import * as licences from './zh/licences.ts';
import * as links from './zh/links.ts';
import * as locale from './zh/locale.ts';
import * as moved from './zh/moved.ts';
import * as pages from './zh/pages.ts';
import * as pictures from './zh/pictures.ts';
import * as print from './zh/print.ts';
import * as questions from './zh/questions.ts';
import * as reading from './zh/reading.ts';
import * as search from './zh/search.ts';
import * as share from './zh/share.ts';
import * as spans from './zh/spans.ts';
import * as versions from './zh/versions.ts';
import * as vocabulary from './zh/vocabulary.ts';
import * as withdrawn from './zh/withdrawn.ts';

/** The words that readers see, in simplified Chinese. */
export const zh: Language = {
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
