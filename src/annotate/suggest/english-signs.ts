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
    'A About Above After Again Against Almost Also Although Always Among An And Another Any As At Because Before ' +
    'Behind Beside Besides Between Both But By Despite During Each Either Even Every For From Had Has Have He ' +
    'Hence Her Here His How However I If In Indeed Instead Into It Its Later Many More Most Mr Mrs Ms Much My ' +
    'Near Neither Never Nevertheless No None Nor Not Nothing Now Of Often On Once Only Or Other Others Otherwise ' +
    'Our Perhaps Rather Several She Since So Some Soon Still Such That The Their Then There Therefore These They ' +
    'This Those Though Through Throughout Thus To Toward Towards Under Unless Unlike Until Was We Were What ' +
    'Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever Whose Why With Within Without ' +
    'Yet You Your'
  ).split(' '),
);
