import type { Language } from './english.ts';
import * as article from './ur/article.ts';
import * as cite from './ur/cite.ts';
import * as client from './ur/client.ts';
import * as counted from './ur/count.ts';
import * as data from './ur/data.ts';
import * as display from './ur/display.ts';
import * as edition from './ur/edition.ts';
import * as ending from './ur/ending.ts';
import * as history from './ur/history.ts';
import * as keys from './ur/keys.ts';
import * as licences from './ur/licences.ts';
import * as links from './ur/links.ts';
import * as locale from './ur/locale.ts';
import * as moved from './ur/moved.ts';
import * as pages from './ur/pages.ts';
import * as pictures from './ur/pictures.ts';
import * as print from './ur/print.ts';
import * as questions from './ur/questions.ts';
import * as reading from './ur/reading.ts';
import * as search from './ur/search.ts';
import * as share from './ur/share.ts';
import * as spans from './ur/spans.ts';
import * as versions from './ur/versions.ts';
import * as vocabulary from './ur/vocabulary.ts';
import * as withdrawn from './ur/withdrawn.ts';

/** The words that readers see, in Urdu. */
export const ur: Language = {
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
