import { bucketOf } from '../../search/answers/answers-file.ts';

/** About so many places are told of in one file. */
const IN_A_FILE = 2000;

/** How many files tell of so many places. */
export const placeFileCount = (places: number): number => Math.ceil(places / IN_A_FILE);

/** Where each thing stands by the id that its address on one page had, in so many files by these ids. */
export function placeFiles(
  places: Iterable<readonly [id: string, address: string]>,
  count: number,
): Record<string, string>[] {
  const files = Array.from({ length: count }, (): Record<string, string> => ({}));
  for (const [id, address] of places) {
    const file = files[bucketOf(id, count)];
    if (file) file[id] = address;
  }
  return files;
}
