import { LINK_CHECK_WORDS } from '../../words/en/link-check.ts';
import type { State } from './check-address.ts';
import type { CheckedLink } from './check-all.ts';

const ORDER: State[] = ['dead', 'unsure', 'moved'];

/** What an editor should know of the links out: a block for each that does not simply answer, then the numbers. */
export function formatChecked(asked: readonly CheckedLink[]): string {
  const blocks = ORDER.flatMap((state) =>
    asked
      .filter((one) => one.state === state)
      .map(({ address, detail, places, archive }) => {
        const copy = state === 'dead' ? [`    ${LINK_CHECK_WORDS.copy(address, archive)}`] : [];
        return [
          `${state.padEnd(7)}${address}`,
          `    ${detail}`,
          ...places.map((place) => `    ${place}`),
          ...copy,
        ].join('\n');
      }),
  );
  const count = (state: State) => asked.filter((one) => one.state === state).length;
  const total = LINK_CHECK_WORDS.total(asked.length, count('ok'), count('moved'), count('unsure'), count('dead'));
  return [...blocks, total].join('\n');
}
