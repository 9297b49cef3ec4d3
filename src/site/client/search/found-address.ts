import { textDirective } from '../../../addresses/range/text-directive.ts';
import type { ExcerptRun, ParagraphHit } from '../../../search/words/found.ts';

/** How many words, and how long, may stand in an address to be lit. */
const WORDS = 5;
const LONGEST = 60;

/** From the first letter or figure to the last. One pattern, since the first use of such a class takes milliseconds. */
const SAID = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/** The directive for the first hit of an excerpt; none without words before it, which tell it from others alike. */
function directiveOf(excerpt: readonly ExcerptRun[]): string {
  const first = excerpt.findIndex(({ hit }) => hit);
  if (first < 0) return '';
  const lead = excerpt
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
    .replace(/^…\s*/, '');
  const text = excerpt[first]?.text ?? '';
  const said = SAID.exec(text);
  if (!said || !SAID.test(lead)) return '';
  const [exact] = said;
  const start = lead.length + said.index;
  const directive = textDirective(lead + text, { start, end: start + exact.length }, exact);
  return `:~:text=${directive}`;
}

/** An address on this site, with `as=then` if only what was known then is to be shown. */
export function foundAddress(address: string, then: boolean): string {
  const [path = '', hash] = address.split('#');
  return `${path}${then ? '?as=then' : ''}${hash ? `#${hash}` : ''}`;
}

/**
 * The address of a paragraph, with what is to be lit there: for the browser as a text directive, and for our script,
 * which takes it out of the address again, as words (`lit`) and as entities whose mentions are meant (`litof`).
 */
export function paragraphAddress({ address, excerpt, light }: ParagraphHit, then: boolean): string {
  const [path = '', hash = ''] = address.split('#');
  const query = new URLSearchParams();
  if (then) query.set('as', 'then');
  const short = light.words.filter(({ length }) => length > 0 && length <= LONGEST);
  for (const word of [...new Set(short)].slice(0, WORDS)) query.append('lit', word);
  for (const entity of light.entities.slice(0, WORDS)) query.append('litof', entity);
  const asked = query.size > 0 ? `?${query}` : '';
  return `${path}${asked}#${hash}${directiveOf(excerpt)}`;
}
