import { Cite, plugins } from '@citation-js/core';
import { parse as parseName } from '@citation-js/name';
import '@citation-js/plugin-csl';
import type { CitationData } from '../../addresses/cite/cite-place.ts';
import { type CslItem, type CslName, dateParts } from '../../addresses/cite/csl-item.ts';
import type { Author } from '../../model/author.ts';
import type { Article } from '../../model/edition.ts';
import type { Work } from '../../model/work.ts';
import { bylineOf } from '../../words/byline-of.ts';
import { CITE_WORDS, PLACE_TERMS } from '../../words/en/cite.ts';
import { LOCALE } from '../../words/en/locale.ts';
import { formatDate } from '../../words/format-date.ts';
import { retellsInWords } from '../../words/retells-in-words.ts';
import { authorsOf } from '../authors-of.ts';
import { CHICAGO_STYLE } from './chicago-style.ts';
import { withOwnDay } from './with-own-day.ts';
import { nameOfAuthor } from './work-item.ts';

plugins.config.get('@csl').styles.add('postil-chicago', CHICAGO_STYLE);

/** A name of CSL: that of a person is parted into family and given name, as far as it has both. */
function nameOf({ name, kind }: Author): CslName {
  if (kind === 'organisation') return { literal: name };
  const { family, given, ...rest } = parseName(name) as Partial<Extract<CslName, { family: string }>>;
  return family && given ? { family, given, ...rest } : { family: name };
}

/**
 * What the citations of an article are made from, `citePlace`: the article as a CSL item in the version of the day on
 * which it was last changed, and what the styles print of it. `edition` is the name of the edition, `retold` the work
 * that the article retells.
 */
export function citationData({ id, meta }: Article, edition: string, retold?: Work): CitationData {
  const authors = authorsOf(meta, edition);
  const day = meta.updated ?? meta.published;
  const byline = bylineOf(meta, edition);
  const item: CslItem = {
    id,
    type: 'webpage',
    title: meta.title,
    author: authors.map(nameOf),
    ...(retold?.author && { 'original-author': retold.author.map(nameOfAuthor) }),
    ...(retold && { 'original-title': retold.title }),
    'container-title': edition,
    issued: dateParts(day),
    language: meta.language,
  };
  const own = byline === edition;
  const retells = retold && retellsInWords(retold);
  // What stands in square brackets behind a title, in the style of the APA and in ours, is the sort of work it is.
  const styles = new Cite({ ...item, 'container-title': own ? undefined : edition, genre: retells });
  const styled = (kind: 'bibliography' | 'citation', template: string) =>
    styles.format(kind, { template, lang: LOCALE.citations, format: 'text' }).trim();
  return {
    item,
    byline,
    ...(!own && { edition }),
    ...(retells && { retells }),
    version: CITE_WORDS.version(formatDate(day)),
    apa: { entry: withOwnDay(styled('bibliography', 'apa'), day), inText: styled('citation', 'apa') },
    chicago: {
      note: styled('citation', 'postil-chicago'),
      entry: styled('bibliography', 'postil-chicago'),
    },
    terms: PLACE_TERMS,
  };
}
