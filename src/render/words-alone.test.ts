import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { TEXTS } from '../../tests/fixtures/texts.ts';
import { tinyEdition } from '../../tests/fixtures/tiny-content.ts';
import { seriesOf } from '../model/ledger.ts';

const folded = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** An article of these files and its page, as far as it is rendered here. */
function page(files: (typeof TEXTS)[string]) {
  const { article } = tinyEdition(files);
  const { credit, body, notes } = article.html;
  return { article, document: new JSDOM(`<main>${credit}${body}${notes}</main>`).window.document };
}

test.each(Object.entries(TEXTS))('numbers are no words, and every block has its id: %s', (_name, files) => {
  const { article, document } = page(files);
  for (const { id, text, kind } of article.ledger.paragraphs) {
    const block = kind === 'heading' ? document.getElementById(id)?.parentElement : document.getElementById(id);
    const said = seriesOf(kind) === 'figure' ? 'a figure' : text;
    expect([id, block && said === 'a figure' ? said : folded(block?.textContent)]).toEqual([id, said]);
  }
  for (const { id, text } of article.paragraphs)
    expect(folded(document.getElementById(id)?.textContent)).toBe(folded(text));
});

test.each(Object.entries(TEXTS))('the words of a claim and its note share a number: %s', (_name, files) => {
  const { article, document } = page(files);
  for (const { id, number, start, end, paragraph } of article.claims) {
    const words = [...document.querySelectorAll(`.claim[data-note="${number}"]`)]
      .map((node) => node.textContent)
      .join('');
    const text = article.paragraphs.find((one) => one.id === paragraph)?.text ?? '';
    expect(words).toBe(text.slice(start, end));
    expect(document.getElementById(`note-${id}`)?.closest('.note')?.getAttribute('data-note')).toBe(String(number));
    expect(document.getElementById(`ref-${number}`)?.getAttribute('data-note')).toBe(String(number));
  }
});

test.each(Object.entries(TEXTS))('whatever can be reached has a name that is said once: %s', (_name, files) => {
  const { document } = page(files);
  for (const link of document.querySelectorAll('a, [tabindex]')) {
    const name = link.getAttribute('aria-label');
    if (link.matches('.num, .ref, .back, .heading-link')) expect(link.textContent).toBe('');
    expect(name ?? folded(link.textContent)).not.toBe('');
  }
  for (const heading of document.querySelectorAll('h2, h3')) expect(heading.querySelector('a')).toBeNull();
  const names = [...document.querySelectorAll('.num, .ref, .back, [role=region]')].map((node) =>
    node.getAttribute('aria-label'),
  );
  expect(names).toEqual([...new Set(names)]);
});
