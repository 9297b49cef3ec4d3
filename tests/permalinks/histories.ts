import { Random } from '../fixtures/random.ts';
import { EditScript, type Operation, type Version } from './edit-script.ts';
import { material } from './material.ts';

/** Operations as often as editors do them. */
const OFTEN: [Operation, number][] = [
  ['reword', 6],
  ['typo', 5],
  ['insert', 4],
  ['grow', 2],
  ['cut', 2],
  ['delete', 2],
  ['move', 2],
  ['split', 2],
  ['merge', 2],
  ['rewrite', 1],
];
const BAG = OFTEN.flatMap(([operation, times]) => new Array<Operation>(times).fill(operation));

/** Made histories of an article, `edits` edits each; the same for the same seed. */
export function histories(count: number, edits: number, seed: number): Version[][] {
  const { prose, scripts, small } = material();
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed + index * 1009);
    const script = index % 4 === 3 ? (scripts[(index >> 2) % scripts.length] as string[]) : prose;
    const editor = new EditScript(script, random);
    const history = [editor.article(12 + random.below(50), script === prose ? small : [])];
    for (let edit = 0; edit < edits; edit++) {
      const operations = Array.from({ length: 1 + random.below(7) }, () => random.of(BAG));
      history.push(editor.edit(history.at(-1) as Version, operations));
    }
    return history;
  });
}
