import type { Language } from './english.ts';
import * as article from './ja/article.ts';
import * as cite from './ja/cite.ts';
import * as client from './ja/client.ts';
import * as counted from './ja/count.ts';
import * as data from './ja/data.ts';
import * as display from './ja/display.ts';
import * as edition from './ja/edition.ts';
import * as ending from './ja/ending.ts';
import * as history from './ja/history.ts';
import * as keys from './ja/keys.ts';
import * as licences from './ja/licences.ts';
import * as links from './ja/links.ts';
import * as locale from './ja/locale.ts';
import * as moved from './ja/moved.ts';
import * as pages from './ja/pages.ts';
import * as pictures from './ja/pictures.ts';
import * as print from './ja/print.ts';
import * as questions from './ja/questions.ts';
import * as reading from './ja/reading.ts';
import * as search from './ja/search.ts';
import * as share from './ja/share.ts';
import * as spans from './ja/spans.ts';
import * as versions from './ja/versions.ts';
import * as vocabulary from './ja/vocabulary.ts';
import * as withdrawn from './ja/withdrawn.ts';

/** The words that readers see in Japanese. */
export const ja: Language = {
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
