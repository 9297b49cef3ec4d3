import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { saidAmid, saidIn } from '../words/said-in.ts';
import { ownLanguage } from './own-language.ts';

const tree = () => ({
  type: 'root' as const,
  children: [
    h('p', [h('a.num', { ariaLabel: 'Absatz 1' }), 'نص']),
    h('section.wide', { ariaLabel: 'Tabelle 1' }, [h('table')]),
  ],
});
const said = (text: string, edition: string) =>
  toHtml(ownLanguage(tree(), saidAmid(text, edition), saidIn(text, edition)));

test('words of the interface amid an article in another language have their own language', () => {
  expect(said('ar', 'de')).toBe(
    '<p><a class="num" aria-label="Absatz 1" lang="de" dir="ltr"></a>نص</p>' +
      '<section class="wide" aria-label="Tabelle 1" lang="de" dir="ltr"><table lang="ar" dir="rtl"></table></section>',
  );
});

test('where the two are the same nothing is said', () => {
  expect(said('de', 'de')).toBe(toHtml(tree()));
});
