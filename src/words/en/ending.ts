import { count } from './count.ts';

/** Words of what stands after an article's last paragraph. */
export const ENDING_WORDS = {
  label: 'After the text',
  later: 'What became known later',
  score: 'How its claims fared',
  scored: (claims: number, groups: number[]) => {
    const words = ['borne out', 'in part or disputed', 'went wrong', 'open'];
    const said = groups.flatMap((number, index) => (number > 0 ? [`${number} ${words[index]}`] : []));
    return `Of ${count(claims, 'rated claim')}: ${said.join(', ')}.`;
  },
  wrong: 'What went wrong',
  next: 'What next',
  shared: (names: string[]) => `also speaks of ${names.join(', ')}`,
  allClaims: 'Its claims, one by one',
  everybody: 'Everybody and everything in it',
} as const;
