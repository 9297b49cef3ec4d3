const DIRECTIVE = ':~:';

/**
 * Lights the words that a search result leads to (`?lit=…&litof=…#p4:~:text=…`) and cleans the address of them.
 * Browsers with
 * text fragments light the first by themselves; in others the directive is part of the hash, and hides the paragraph.
 */
export function arrive(): void {
  const address = new URL(location.href);
  const words = address.searchParams.getAll('lit');
  const entities = address.searchParams.getAll('litof');
  const [hash = '', directive] = address.hash.split(DIRECTIVE);
  if (words.length + entities.length === 0 && directive === undefined) return;
  address.searchParams.delete('lit');
  address.searchParams.delete('litof');
  address.hash = directive === undefined ? hash : '';
  history.replaceState(history.state, '', address);
  if (directive !== undefined) location.replace(hash);
  const paragraph = document.getElementById(hash.slice(1));
  if (paragraph) void import('./light-words.ts').then((module) => module.lightWords(paragraph, words, entities));
}
