import type { ArticleMeta, Wording } from '../model/article.ts';
import { setDashes } from '../read/markdown/set-marks.ts';

const orNone = (words: string | undefined): string | undefined => words && setDashes(words);

/**
 * What an article quotes of its own text, with the dashes and dots that stand there for those that were typed. Marks of
 * quotation need nothing: curly and straight ones are the same to a search.
 */
export function withDashes<Meta extends Pick<ArticleMeta, 'claims' | 'entities'>>(meta: Meta): Meta {
  const wording = (one: string | Wording): string | Wording =>
    typeof one === 'string'
      ? setDashes(one)
      : { text: setDashes(one.text), prefix: orNone(one.prefix), suffix: orNone(one.suffix) };
  return {
    ...meta,
    claims: meta.claims.map((claim) => ({
      ...claim,
      ...{ quote: setDashes(claim.quote), prefix: orNone(claim.prefix), suffix: orNone(claim.suffix) },
    })),
    entities: meta.entities.map((listed) =>
      typeof listed === 'string' ? listed : { ...listed, also: listed.also.map(wording) },
    ),
  };
}
