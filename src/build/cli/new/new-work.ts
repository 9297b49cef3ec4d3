import { idFrom } from '../../../edit/id-from.ts';
import { yamlFile } from '../../../edit/records/record-text.ts';
import { ask } from '../ask/ask.ts';
import { finishEdits } from '../ask/finish-edits.ts';
import type { NewOptions } from '../new.ts';
import { openContent } from './open-content.ts';

/** Makes a bibliographic record of what a work cannot do without, and its address if it is given. */
export async function newWork(given: string | undefined, options: NewOptions): Promise<void> {
  const { works, vocabulary } = await openContent(options.content);
  const weights = [...vocabulary.weights.keys()];
  const { title, type, weight } = await ask({ title: given, type: options.type, weight: options.weight }, [
    { name: 'title', words: 'Title, as it is printed' },
    { name: 'type', words: 'Type', otherwise: 'webpage' },
    { name: 'weight', words: 'How far it is to be trusted', choices: weights, otherwise: weights.at(-1) },
  ]);
  const fields = { type, title, 'container-title': options.in, issued: options.issued, URL: options.url, weight };
  const words = [options.in ?? title, options.issued].filter(Boolean).join(' ');
  const id =
    options.id ??
    idFrom(
      words,
      works.map((one) => one.id),
    );
  const edit = { name: `works/${id}.yaml`, before: undefined, text: yamlFile(fields) };
  await finishEdits(options.content, [edit], options['dry-run']);
}
