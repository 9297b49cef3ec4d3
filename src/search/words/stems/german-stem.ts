import { stemmer } from '@orama/stemmers/german';

/** The participle of most verbs: gesammelt; no noun in -cht, -ft or -nst, as Gesicht. */
const PARTICIPLE = /^ge(?=\p{L}{5,}$)(?=.*(?<!ch|f|ns)t$)/u;
/** The endings of verbs that the stemmer leaves: sammelt and sammeln, führt. */
const VERB = /(?<=\p{L}{3}e[lr])[nt]$|(?<=\p{L}{2}(?:ll|rr|[hl]r|hl|mm|nn|[gb]))t$/u;

/** The stem of a German word, with that of its verb: gesammelt, sammelte, sammeln. */
export const stem = (word: string): string => stemmer(word).replace(PARTICIPLE, '').replace(VERB, '');
