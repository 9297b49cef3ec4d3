import { ENGLISH_PINPOINTS } from '../../addresses/range/pinpoints.ts';

/** Words of citations for what is smaller than a paragraph. */
export const PINPOINT_WORDS = { ...ENGLISH_PINPOINTS };
