import { z } from 'zod';
import { isWholeAddress } from './address.ts';

const BAD_ADDRESS = { params: { rule: 'bad-address' } };

/** The licences that are known by their id (SPDX), each with its name and its text. */
export const LICENCES = {
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-ND-4.0': { name: 'CC BY-ND 4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/' },
  'CC-BY-NC-4.0': { name: 'CC BY-NC 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' },
  'CC-BY-NC-SA-4.0': { name: 'CC BY-NC-SA 4.0', url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
  'CC-BY-NC-ND-4.0': { name: 'CC BY-NC-ND 4.0', url: 'https://creativecommons.org/licenses/by-nc-nd/4.0/' },
} as const;
type LicenceId = keyof typeof LICENCES;

/** Under what terms texts may be used. */
export interface Licence {
  name: string;
  /** Where its text stands, if anywhere. */
  url: string | undefined;
  /** Whether it licenses a text, gives it up, or says in words of its own what holds. */
  kind: 'licence' | 'dedication' | 'own';
}

/** A licence by its id, or one of its own. */
export const licence = z
  .union([
    z.enum(Object.keys(LICENCES) as [LicenceId, ...LicenceId[]]),
    z.strictObject({
      name: z.string().min(1).max(300),
      url: z.string().refine(isWholeAddress, BAD_ADDRESS).optional(),
    }),
  ])
  .transform((given): Licence => {
    if (typeof given !== 'string') return { name: given.name, url: given.url, kind: 'own' };
    return { ...LICENCES[given], kind: given === 'CC0-1.0' ? 'dedication' : 'licence' };
  });

/** The licence of an article: its own, else that of the edition, if it states one. */
export const licenceOf = (
  meta: { licence?: Licence | undefined },
  settings: { licence?: Licence | undefined },
): Licence | undefined => meta.licence ?? settings.licence;
