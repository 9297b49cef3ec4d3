import { readFile } from 'node:fs/promises';
import { text as textFrom } from 'node:stream/consumers';
import { type ForeignItem, parseWorks, UnknownForm } from '../../../import/works/parse-works.ts';
import { newWorks } from '../../write/new-works.ts';
import type { FileEdit } from '../../write/with-edits.ts';
import type { AddOptions } from '../add.ts';
import { Misused } from '../ask/end-command.ts';
import { finishEdits } from '../ask/finish-edits.ts';
import { openContent } from '../new/open-content.ts';
import { askHost, numberIn } from './ask-host.ts';

async function itemsFrom(from: string, online: boolean): Promise<ForeignItem[]> {
  const read = from === '-' ? await textFrom(process.stdin) : await readFile(from, 'utf8').catch(() => undefined);
  const found = numberIn(read ?? from);
  if (found) {
    if (!online) throw new Misused(`with --online ${found.at.host} is asked for "${found.number}"`);
    console.log(`asking ${found.at.host} for ${found.number}`);
    return [await askHost(found.number, found.at)];
  }
  if (read === undefined) throw new Misused(`there is no file ${from}`);
  try {
    return parseWorks(read);
  } catch (error) {
    if (error instanceof UnknownForm) throw new Misused(error.message);
    throw error;
  }
}

/** Adds the works of a file, of what is piped, or of one number; those that are there already are named. */
export async function addWorks(from: string, options: AddOptions): Promise<void> {
  const { vocabulary, ...content } = await openContent(options.content);
  const weights = [...vocabulary.weights.keys()];
  const weight = options.weight ?? (weights.at(-1) as string);
  if (!weights.includes(weight)) throw new Misused(`there is no weight "${weight}"; there are: ${weights.join(', ')}`);
  const edits: FileEdit[] = [];
  let [unusableOnes, there] = [0, 0];
  for (const work of newWorks(await itemsFrom(from, options.online), content, vocabulary, weight)) {
    const { title, changed } = work;
    if ('edit' in work) {
      edits.push(work.edit);
      console.log(`"${title}" is ${work.id}${changed.length > 0 ? `: ${changed.join('; ')}` : ''}`);
      continue;
    }
    if ('there' in work) there++;
    else unusableOnes++;
    console.log(`"${title}" left out: ${'there' in work ? `it is there already, as ${work.there}` : work.unusable}`);
  }
  const all = edits.length === 0 || (await finishEdits(options.content, edits, options['dry-run']));
  if (all && edits.length > 0 && !options.weight)
    console.log(`all got the weight ${weight}: change it where it is wrong`);
  const made = all ? edits.length : 0;
  console.log(`${made} work${made === 1 ? '' : 's'}, ${unusableOnes} left out, ${there} there already`);
  if (!all || (edits.length === 0 && there === 0)) process.exitCode = 1;
}
