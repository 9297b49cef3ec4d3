import { quoteFinder, type RangeIn } from '../../../annotate/find-quote.ts';
import { leastSelector } from '../../../annotate/least-selector.ts';
import { putClaim } from '../../../edit/article/put-claim.ts';
import { frontmatterData } from '../../../edit/frontmatter-data.ts';
import { idFrom } from '../../../edit/id-from.ts';
import { CannotEdit } from '../../../edit/yaml/change.ts';
import { openArticle, Refused } from '../../bench/open-article.ts';
import { rawText } from '../../write/write-edits.ts';
import { ask } from '../ask/ask.ts';
import { Misused } from '../ask/end-command.ts';
import { finishEdits } from '../ask/finish-edits.ts';
import type { NewOptions } from '../new.ts';
import { openContent } from './open-content.ts';

function placeOf(found: readonly RangeIn[], quote: string, at: string | undefined): RangeIn {
  if (found.length === 0) throw new CannotEdit(`no paragraph has the words "${quote}"`);
  if (at !== undefined && !found[Number(at) - 1]) throw new Misused(`these words stand in ${found.length} places`);
  if (at === undefined && found.length > 1) {
    throw new CannotEdit(`these words stand in ${found.length} places: say which, with --at 1 for the first`);
  }
  return found[Number(at ?? 1) - 1] as RangeIn;
}

/** Puts a claim into an article, its quote with the least context that makes it the only one. */
export async function newClaim(article: string | undefined, options: NewOptions): Promise<void> {
  const { vocabulary, articles } = await openContent(options.content);
  if (!article) throw new Misused('say the id of the article');
  const name = `articles/${article}.md`;
  const before = articles.some(({ id }) => id === article) ? await rawText(options.content, name) : undefined;
  if (before === undefined) {
    throw new Misused(`there is no article "${article}"; there are: ${articles.map(({ id }) => id).join(', ')}`);
  }
  const given = { quote: options.quote, claim: options.claim, kind: options.kind, gist: options.gist };
  const { quote, claim, kind, gist, note } = await ask({ ...given, note: options.note }, [
    { name: 'quote', words: 'The words of the text' },
    { name: 'claim', words: 'The claim in one sentence' },
    { name: 'kind', words: 'Kind', choices: [...vocabulary.claimKinds.keys()] },
    { name: 'gist', words: 'The point, in at most 90 characters' },
    { name: 'note', words: 'The whole note' },
  ]);
  const open = await openArticle(options.content, article).catch((error: Error) => {
    throw error instanceof Refused ? new CannotEdit(error.message) : error;
  });
  const texts = open.article.paragraphs.map(({ text }) => text);
  const words = quote as string;
  const place = placeOf(quoteFinder(texts)({ exact: words }), words, options.at);
  const selector = leastSelector(texts, place.block, place);
  if (!selector) throw new CannotEdit('these words cannot be told from the others: quote more of them');
  const taken = (frontmatterData(before).claims ?? []).map(({ id }) => String(id));
  const text = putClaim(before, {
    ...{ id: options.id ?? idFrom(words.split(/\s+/).slice(0, 5).join(' '), taken), quote: selector.exact },
    ...{ prefix: selector.prefix, suffix: selector.suffix, claim, kind, rating: options.rating, gist, note },
    known: options.known,
    works: options.works?.split(',').map((id) => id.trim()),
    key: options.key || undefined,
  });
  await finishEdits(options.content, [{ name, before, text }], options['dry-run']);
}
