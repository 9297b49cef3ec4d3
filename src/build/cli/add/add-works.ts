import { readFile } from 'node:fs/promises';
import { text as textFrom } from 'node:stream/consumers';
import { idFrom } from '../../../edit/id-from.ts';
import { yamlFile } from '../../../edit/records/record-text.ts';
import { type ForeignItem, parseWorks, UnknownForm } from '../../../import/works/parse-works.ts';
import { type KnownWork, sameWork } from '../../../import/works/same-work.ts';
import { workFields } from '../../../import/works/work-fields.ts';
import { workSchema } from '../../../model/work.ts';
import { parseYamlFile } from '../../../read/parse-file.ts';
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

/** The words of a record's name: where it stands, or who wrote it, and when. */
function wordsFor({ author, publisher, issued, title, ...fields }: Record<string, unknown>): string {
  const [first] = (author ?? []) as { family?: string; literal?: string }[];
  const who = first?.family ?? fields['container-title'] ?? publisher ?? first?.literal ?? title;
  return [who, issued].filter(Boolean).join(' ');
}

/** Adds the works of a file, of what is piped, or of one number; those that are there already are named. */
export async function addWorks(from: string, options: AddOptions): Promise<void> {
  const { works, vocabulary } = await openContent(options.content);
  const weights = [...vocabulary.weights.keys()];
  const weight = options.weight ?? (weights.at(-1) as string);
  if (!weights.includes(weight)) throw new Misused(`there is no weight "${weight}"; there are: ${weights.join(', ')}`);
  const schema = workSchema(vocabulary);
  const known: KnownWork[] = works.flatMap((file) => {
    const { value } = parseYamlFile(file, schema);
    return value ? [{ id: file.id, title: value.title, URL: value.URL, DOI: value.DOI, issued: value.issued }] : [];
  });
  const ids = new Set(works.map(({ id }) => id));
  const edits: FileEdit[] = [];
  let [unusableOnes, there] = [0, 0];
  for (const item of await itemsFrom(from, options.online)) {
    const { fields, changed, unusable } = workFields(item, weight);
    const title = String(fields.title ?? item.id ?? 'a work');
    const work = { title, URL: fields.URL, DOI: fields.DOI, issued: fields.issued };
    const same = unusable ? undefined : sameWork(work, known);
    if (unusable || same) {
      if (unusable) unusableOnes++;
      else there++;
      console.log(`"${title}" left out: ${unusable ?? `it is there already, as ${same?.id}`}`);
      continue;
    }
    const id = idFrom(wordsFor(fields), ids);
    ids.add(id);
    known.push({ id, ...work });
    edits.push({ name: `works/${id}.yaml`, before: undefined, text: yamlFile(fields) });
    console.log(`"${title}" is ${id}${changed.length > 0 ? `: ${changed.join('; ')}` : ''}`);
  }
  const all = edits.length === 0 || (await finishEdits(options.content, edits, options['dry-run']));
  if (all && edits.length > 0 && !options.weight)
    console.log(`all got the weight ${weight}: change it where it is wrong`);
  console.log(`${all ? edits.length : 0} works, ${unusableOnes} left out, ${there} there already`);
  if (!all || (edits.length === 0 && there === 0)) process.exitCode = 1;
}
