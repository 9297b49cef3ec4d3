import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Fellow } from '../model/fellow.ts';
import { TRANSLATION_WORDS } from '../words/en/translations.ts';
import { formatDate } from '../words/format-date.ts';
import { languageName } from '../words/language-name.ts';
import type { RenderContext } from './handlers.ts';

/**
 * The links from a numbered paragraph to the same one in other languages; nothing if there is none. As of numbers, no
 * word of them is text (`number-link.ts`): the style shows the tag of the language.
 */
export function otherLanguages(
  id: string,
  number: string,
  fellows: readonly Fellow[],
  { addresses }: RenderContext,
): Element[] {
  const links = fellows.flatMap(({ id: article, language, pairs }) => {
    const pair = pairs.find((one) => one.id === id);
    if (!pair) return [];
    const name = TRANSLATION_WORDS.paragraph(number, languageName(language));
    const changed = pair.changed && TRANSLATION_WORDS.changedThere(formatDate(pair.changed));
    return h('a', {
      href: addresses.paragraph(article, id),
      hrefLang: language,
      ariaLabel: [name, changed].filter(Boolean).join(' '),
      title: changed,
      dataLanguage: changed ? `${language}*` : language,
    });
  });
  return links.length > 0 ? [h('span.tongues', links)] : [];
}

/** How these links look; it stands only in pages that have some. */
export const OTHER_LANGUAGES_STYLE = [
  '.tongues{position:absolute;inset-inline-end:calc(100% + 1.1rem);top:1.75em;display:flex;gap:.4em;font:400 var(--tiny)/1.6 var(--sans)}',
  'li>p>.tongues{inset-inline-end:calc(100% + 2.8rem)}',
  '.prose :is(blockquote,.alert)>p>.tongues{inset-inline-end:calc(100% + 2.4rem)}',
  '.tongues a{color:var(--quiet);text-decoration:none}',
  '.tongues a:is(:hover,:focus-visible){color:var(--accent);text-decoration:underline}',
  '.tongues a::before{content:attr(data-language)}',
  '@supports (content:""/""){.tongues a::before{content:attr(data-language)/""}}',
  '@media(max-width:71.99rem){.tongues,li>p>.tongues,.prose :is(blockquote,.alert)>p>.tongues{position:static;display:inline-block;margin-inline-end:.55em;line-height:1}.tongues a{display:inline-block;padding:.4em .1em}}',
  '.languages ul{list-style:none;margin:.35rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:0 1rem;font:400 var(--small)/1.6 var(--sans)}',
  '.languages small{color:var(--quiet);margin-inline-start:.35em}',
  '.changed-original{font:400 var(--small)/1.5 var(--sans);margin:.5rem 0 .7rem;max-width:var(--measure);box-sizing:border-box;padding:.5rem .8rem;background:var(--wash);border-inline-start:2px solid var(--accent)}',
  '@media print{.languages,.prose .tongues{display:none}}',
].join('');
