/** Adjectives that end like superlatives and are none, and nouns and verbs that do. */
export const NO_SUPERLATIVES: ReadonlySet<string> = new Set(
  (
    'arrest bequest chest conquest contest crest divest earnest east est fest forest guest harvest honest infest ingest ' +
    'inquest interest invest jest manifest midwest modest molest nest northeast northwest pest priest protest quest ' +
    'request rest southeast southwest suggest tempest test unrest vest west zest'
  ).split(' '),
);

/** Words with which English says that something stands alone, comes first, or holds without exception. */
export const ABSOLUTE =
  /\b(?:first|last|only|sole|most|least|best|worst|never|always|unprecedented|unique|record|majority|minority|half|third|quarter|dozens?|hundreds?|thousands?|millions?|billions?|double[ds]?|tripled?|twice)\b/giu;

/** Words that begin sentences with a capital, and are no names wherever they stand. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'A An And As At But By For From He Her His How I If In Into It Its Mr Mrs Ms My No Nor Not Of On Or Our She So ' +
    'Some Such That The Their Then There These They This Those To Under Until We What When Where Which While Who Why ' +
    'With Yet You Your'
  ).split(' '),
);
