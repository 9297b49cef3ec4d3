import { addWords } from '../../edit/article/add-words.ts';
import { takeDraft } from '../../edit/article/take-draft.ts';
import { silenceWords } from '../../edit/records/silence-words.ts';
import { renderField } from '../../render/render-field.ts';
import { BENCH_WORDS } from '../../words/en/bench.ts';
import { askWikidata } from '../cli/add/ask-wikidata.ts';
import { latestEdition } from '../latest-edition.ts';
import { SUGGESTIONS } from '../write/with-edits.ts';
import { rawText } from '../write/write-edits.ts';
import { blockOf } from './block-of.ts';
import { findingsOf } from './findings-of.ts';
import { mendFinding } from './mend-finding.ts';
import { nameWords } from './name-words.ts';
import { openArticle, Refused } from './open-article.ts';
import { pastedRecords, pastedWorks } from './pasted-works.ts';
import { placesOf } from './places-of.ts';
import { putClaimAt } from './put-claim-at.ts';
import { removeMark } from './remove-mark.ts';
import { REQUESTS, type Request, type RequestName } from './requests.ts';
import { putText, tryText } from './rewrite.ts';
import type { Session } from './session.ts';
import { stateOf } from './state-of.ts';
import { suggestionsOf } from './suggestions-of.ts';

const isRequest = (name: string): name is RequestName => Object.hasOwn(REQUESTS, name);

/** What the body of a request says, checked; throws `Refused` with what is wrong. */
function read<N extends RequestName>(name: N, body: unknown): Request<N> {
  const { data, error } = REQUESTS[name].safeParse(body);
  if (error) {
    const [issue] = error.issues;
    throw new Refused(`${issue?.path.join('.') || 'the request'}: ${issue?.message}`, 400);
  }
  return data as Request<N>;
}

/** Does what a request asks for, on the content folder `root`. Throws `Refused`, `CannotEdit` or `ChangedMeanwhile`. */
export async function answerRequest(root: string, session: Session, name: string, body: unknown): Promise<object> {
  if (!isRequest(name)) throw new Refused('the bench has no such request', 404);
  const about = read(name, body);
  if (name === 'undo') return { done: BENCH_WORDS.undone(await session.undo()) };
  if (name === 'redo') return { done: BENCH_WORDS.redone(await session.redo()) };
  if (name === 'mend') return { done: await mendFinding(root, session, read('mend', body)) };
  if (name === 'findings') {
    const { article } = read('findings', body);
    const findings = findingsOf(root, await latestEdition(root), article);
    return { findings, canUndo: session.canUndo(), canRedo: session.canRedo() };
  }
  if (name === 'preview') {
    const { context } = (await latestEdition(root)).built;
    return { html: renderField(read('preview', body).note, context).html };
  }
  const asked = about as Request<'state'>;
  const open = await openArticle(root, asked.article, asked.hash);
  if (name === 'state') {
    const more = { canUndo: session.canUndo(), canRedo: session.canRedo(), online: session.online };
    return { ...stateOf(open), ...more };
  }
  if (name === 'suggestions') return { suggestions: suggestionsOf(open) };
  if (name === 'silence') {
    const { words, everywhere } = read('silence', body);
    const before = await rawText(root, SUGGESTIONS);
    const text = silenceWords(before, words, everywhere ? undefined : asked.article);
    return { done: await session.write(BENCH_WORDS.silenced(words), [{ name: SUGGESTIONS, before, text }]) };
  }
  if (name === 'wikidata') {
    if (!session.online) throw new Refused('no other host is asked: begin with "dev --online"');
    return { items: await askWikidata(read('wikidata', body).words, open.edition.settings.language) };
  }
  if (name === 'places') return { places: placesOf(open, read('places', body).words) };
  if (name === 'cite') {
    const { citations, weight } = read('cite', body);
    return pastedWorks({ citations, weight }, open.content);
  }
  if (name === 'text') return { markdown: blockOf(open, read('text', body).paragraph).markdown };
  if (name === 'try-text') return tryText(open, read('try-text', body));
  if (asked.hash === undefined) throw new Refused('say which text was seen', 400);
  if (name === 'name') {
    const request = read('name', body);
    return { done: await session.write(BENCH_WORDS.named(request.words), await nameWords(root, open, request)) };
  }
  if (name === 'publish') {
    const edit = { name: open.name, before: open.text, text: takeDraft(open.text) };
    return { done: await session.write(BENCH_WORDS.published, [edit]) };
  }
  if (name === 'list') {
    const { entity } = read('list', body);
    const edit = { name: open.name, before: open.text, text: addWords(open.text, entity, []) };
    return { done: await session.write(BENCH_WORDS.listed(entity), [edit]) };
  }
  if (name === 'claim') {
    const request = read('claim', body);
    const { pasted, claim } = request;
    const records = pasted ? pastedRecords(pasted, open.content) : [];
    return { done: await session.write(BENCH_WORDS.claimed(claim.gist), [...records, ...putClaimAt(open, request)]) };
  }
  if (name === 'put-text') {
    const request = read('put-text', body);
    return { done: await session.write(BENCH_WORDS.rewritten(request.paragraph), await putText(root, open, request)) };
  }
  return removeMark(root, open, session, read('remove', body));
}
