import { expect, test } from 'vitest';
import { leftOutByReaderMode } from '../../tests/fixtures/reader-mode.ts';
import { TEXTS } from '../../tests/fixtures/texts.ts';
import { tinyEdition } from '../../tests/fixtures/tiny-content.ts';

test.each(Object.entries(TEXTS))('reader modes show every paragraph, heading and note: %s', (_name, files) => {
  const { meta, html } = tinyEdition(files).article;
  const header = `<header><h1>${meta.title}</h1><p class="deck">${meta.deck}</p>${html.credit}</header>`;
  const main = `<main class="page article" id="main">${header}<article class="prose">${html.body}${html.notes}</article></main>`;
  expect(leftOutByReaderMode(`<!doctype html><title>T</title><body>${main}`)).toEqual([]);
});
