import { ARTICLE_WORDS, CAST_WORDS, GLOSS, NOT_YET, RELATION_TIMES } from './en/article.ts';
import { BENCH_WORDS } from './en/bench.ts';
import { CITE_WORDS, FORM_WORDS } from './en/cite.ts';
import { CLIENT_WORDS } from './en/client.ts';
import { DATA_WORDS } from './en/data.ts';
import { DISPLAY_WORDS } from './en/display.ts';
import { GATHERING_WORDS } from './en/gatherings.ts';
import { HISTORY_WORDS } from './en/history.ts';
import { KEY_WORDS } from './en/keys.ts';
import { LICENCE_WORDS } from './en/licences.ts';
import { ARRIVAL_WORDS, LINK_WORDS } from './en/links.ts';
import { MOVED_WORDS } from './en/moved.ts';
import { PAGE_WORDS } from './en/pages.ts';
import { PICTURE_WORDS } from './en/pictures.ts';
import { PINPOINT_WORDS } from './en/pinpoints.ts';
import { POINT_WORDS } from './en/points.ts';
import { PRINT_WORDS } from './en/print.ts';
import { ANSWER_WORDS } from './en/questions.ts';
import { FILTER_WORDS, FOLLOW_WORDS, GO_ON_WORDS } from './en/reading.ts';
import { RESOLVE_WORDS } from './en/resolve.ts';
import { SEARCH_WORDS } from './en/search.ts';
import { SHARE_WORDS } from './en/share.ts';
import { SPAN_WORDS } from './en/spans.ts';
import { TRANSLATION_WORDS } from './en/translations.ts';
import { VERSION_WORDS } from './en/versions.ts';
import { WITHDRAWN_WORDS } from './en/withdrawn.ts';

/**
 * Every word that the interface says, in English, by theme; an edition may word any of it otherwise. Each theme stands
 * in a file of its own, so that a script loads no others.
 */
export const en = {
  article: ARTICLE_WORDS,
  bench: BENCH_WORDS,
  cast: CAST_WORDS,
  gathering: GATHERING_WORDS,
  gloss: GLOSS,
  notYet: NOT_YET,
  relationTimes: RELATION_TIMES,
  cite: CITE_WORDS,
  form: FORM_WORDS,
  client: CLIENT_WORDS,
  data: DATA_WORDS,
  display: DISPLAY_WORDS,
  history: HISTORY_WORDS,
  key: KEY_WORDS,
  licence: LICENCE_WORDS,
  arrival: ARRIVAL_WORDS,
  link: LINK_WORDS,
  moved: MOVED_WORDS,
  page: PAGE_WORDS,
  picture: PICTURE_WORDS,
  pinpoint: PINPOINT_WORDS,
  point: POINT_WORDS,
  print: PRINT_WORDS,
  filter: FILTER_WORDS,
  follow: FOLLOW_WORDS,
  goOn: GO_ON_WORDS,
  answer: ANSWER_WORDS,
  search: SEARCH_WORDS,
  share: SHARE_WORDS,
  resolve: RESOLVE_WORDS,
  span: SPAN_WORDS,
  translation: TRANSLATION_WORDS,
  version: VERSION_WORDS,
  withdrawn: WITHDRAWN_WORDS,
};

/** The words of the interface in any language. */
export type Words = typeof en;
