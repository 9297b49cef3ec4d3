import { policyOf } from './policy-of.ts';

/** A comment, a style or script with its text, or any other tag; `>` within quotes is part of a value. */
const TAGS =
  /<!--[\s\S]*?-->|<(style|script)\b((?:[^"'>]|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>|<\/?([a-z][\w:-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;
const DATA = /\btype\s*=\s*"?(?:application\/(?:ld\+)?json)\b/i;

/** A page of ours that no policy may let through; the message names what is in it. */
class Unsealable extends Error {}

const namesIn = (attributes: string) => [...attributes.matchAll(ATTRIBUTE)].map(([, name = '']) => name.toLowerCase());

/**
 * A finished page with its Content-Security-Policy in the head. The style blocks of the head become one, where the
 * last of them stood, so that one hash does. Throws `Unsealable` if the page has a `style` attribute, an event
 * handler in an attribute, an inline script other than `known`, a style block outside the head, or no head.
 */
export function sealPage(html: string, known: readonly string[]): string {
  const scripts = new Set<string>();
  const styles: string[] = [];
  let loadsScripts = false;
  let inBody = false;
  const blocks: [start: number, end: number][] = [];
  let charset = -1;
  for (const match of html.matchAll(TAGS)) {
    const [whole, element, ownAttributes, text = '', tag, otherAttributes] = match;
    const attributes = ownAttributes ?? otherAttributes ?? '';
    const name = (element ?? tag)?.toLowerCase();
    if (!name) continue;
    const names = namesIn(attributes);
    const wrong = names.find((attribute) => attribute === 'style' || /^on[a-z]/.test(attribute));
    if (wrong) throw new Unsealable(`an element “${name}” has the attribute “${wrong}”`);
    if (name === 'script') {
      if (names.includes('src')) loadsScripts = true;
      else if (known.includes(text)) scripts.add(text);
      else if (!DATA.test(attributes))
        throw new Unsealable(`an inline script is not ours: ${text.trim().slice(0, 60)}`);
    }
    if (name === 'style') {
      if (attributes.trim()) throw new Unsealable(`a style block has attributes: ${attributes.trim()}`);
      if (inBody) throw new Unsealable('a style block stands outside the head');
      styles.push(text);
      blocks.push([match.index, match.index + whole.length]);
    }
    if (name === 'body') inBody = true;
    if (name === 'meta' && charset < 0 && names.includes('charset')) charset = match.index + whole.length;
  }
  if (charset < 0) throw new Unsealable('it does not say its character set, so there is no place for a policy');
  const style = styles.join('');
  const policy = policyOf({ scripts: [...scripts], styles: style ? [style] : [], loadsScripts });
  const pieces = [html.slice(0, charset), `<meta http-equiv="Content-Security-Policy" content="${policy}">`];
  let done = charset;
  for (const [index, [start, end]] of blocks.entries()) {
    if (start < done) throw new Unsealable('a style block stands before the character set');
    pieces.push(html.slice(done, start), index === blocks.length - 1 ? `<style>${style}</style>` : '');
    done = end;
  }
  return [...pieces, html.slice(done)].join('');
}
