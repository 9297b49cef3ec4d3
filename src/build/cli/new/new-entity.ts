import { idFrom } from '../../../edit/id-from.ts';
import { markdownFile } from '../../../edit/records/record-text.ts';
import { ask } from '../ask/ask.ts';
import { finishEdits } from '../ask/finish-edits.ts';
import type { NewOptions } from '../new.ts';
import { openContent } from './open-content.ts';

/** Makes an authority record of what an entity cannot do without. */
export async function newEntity(given: string | undefined, options: NewOptions): Promise<void> {
  const { entities, vocabulary } = await openContent(options.content);
  const { name, kind, summary } = await ask({ name: given, kind: options.kind, summary: options.summary }, [
    { name: 'name', words: 'Name, as articles print it' },
    { name: 'kind', words: 'Kind', choices: [...vocabulary.kinds.keys()] },
    { name: 'summary', words: 'Who or what it is, in a sentence' },
  ]);
  const id =
    options.id ??
    idFrom(
      name as string,
      entities.map((one) => one.id),
    );
  const text = markdownFile({ name, kind, summary }, '');
  await finishEdits(options.content, [{ name: `entities/${id}.md`, before: undefined, text }], options['dry-run']);
}
