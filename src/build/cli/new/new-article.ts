import { idFrom } from '../../../edit/id-from.ts';
import { markdownFile } from '../../../edit/records/record-text.ts';
import { ask } from '../ask/ask.ts';
import { finishEdits } from '../ask/finish-edits.ts';
import type { NewOptions } from '../new.ts';
import { openContent } from './open-content.ts';

/** Begins an article: a title, a deck and a first paragraph to be written over. */
export async function newArticle(name: string | undefined, options: NewOptions): Promise<void> {
  const { articles } = await openContent(options.content);
  const today = new Date().toISOString().slice(0, 10);
  const { title, deck, published } = await ask(
    { title: name, deck: options.deck, published: options.published ?? today },
    [
      { name: 'title', words: 'Title' },
      { name: 'deck', words: 'One or two sentences under the title' },
    ],
  );
  const fields = {
    ...{ title, deck, published, asOf: options['as-of'], language: options.language ?? 'en' },
    ...{ entities: [], claims: [] },
  };
  const id =
    options.id ??
    idFrom(
      title as string,
      articles.map((one) => one.id),
    );
  const text = markdownFile(fields, 'The text begins here.');
  await finishEdits(options.content, [{ name: `articles/${id}.md`, before: undefined, text }], options['dry-run']);
}
