import type { RatingTerm } from '../../model/vocabulary/vocabulary.ts';
import { count } from './count.ts';

const GROUPS: Record<RatingTerm['group'], string> = {
  'borne-out': 'borne out',
  mixed: 'in part or disputed',
  'went-wrong': 'went wrong',
  open: 'open',
};

/** Words of what stands after an article's last paragraph. */
export const ENDING_WORDS = {
  label: 'After the text',
  later: 'What became known later',
  score: 'How its claims fared',
  scored: (claims: number, groups: readonly { group: RatingTerm['group']; claims: number }[]) =>
    `Of ${count(claims, 'rated claim')}: ${groups.map((one) => `${one.claims} ${GROUPS[one.group]}`).join(', ')}.`,
  wrong: 'What went wrong',
  share: 'Cite and share',
  address: 'Its address:',
  cite: 'How to cite it, and each paragraph',
  next: 'What next',
  shared: (names: readonly string[]) => `also speaks of ${names.join(', ')}`,
} as const;
