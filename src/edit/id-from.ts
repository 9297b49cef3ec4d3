import { whyReserved } from '../model/id.ts';
import { LIMITS } from '../model/limits.ts';

/** An id made from words, which none of `taken` is: small letters without accents, digits and single hyphens. */
export function idFrom(words: string, taken: Iterable<string> = []): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = plain.length > 60 ? plain.slice(0, 60).replace(/-[^-]*$/, '') : plain;
  const base = short === '' ? 'untitled' : whyReserved(short) ? `${short}-1` : short;
  const used = new Set(taken);
  let id = base.slice(0, LIMITS.idLength);
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
  return id;
}
