import { storeChoice, storedChoice } from '../stored-choice.ts';

const NAME = 'searches';
const LIMIT = 6;
/** Longer ones are seldom typed twice, and would fill the list. */
const LONGEST = 80;

/** The searches that led somewhere on this device, the newest first. */
export function recentSearches(): string[] {
  try {
    const list: unknown = JSON.parse(storedChoice(NAME) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, LIMIT) : [];
  } catch {
    return [];
  }
}

/** Puts a search at the head of the recent ones. */
export function rememberSearch(query: string): void {
  if (!query || query.length > LONGEST) return;
  const others = recentSearches().filter((one) => one.toLowerCase() !== query.toLowerCase());
  storeChoice(NAME, JSON.stringify([query, ...others].slice(0, LIMIT)));
}

/** Takes all recent searches off the device. */
export const forgetSearches = (): void => storeChoice(NAME, '[]');
