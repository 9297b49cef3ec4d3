import { roomOf } from '../model/room-of.ts';
import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchCitation, BenchClaim, BenchLater, BenchState, Pasted, Spot } from './api.ts';
import type { AskServer } from './ask-server.ts';
import { laterList } from './later-list.ts';
import { button, labelled, make, select } from './make.ts';
import { notePreview } from './note-preview.ts';
import type { Panel } from './panel.ts';
import { removeClaim } from './remove-claim.ts';
import { makeWorkBook } from './work-book.ts';
import { workList } from './work-list.ts';

/** The longest gist, as `roomOf` measures it. */
const GIST = 90;

/** The choice of no rating. */
const NONE = '-';

/** What a form is for: a claim that is there, or words that shall carry one. */
export type ClaimTarget = { claim: BenchClaim } | { spot: Spot & { words: string }; gloss: boolean };

/** What is kept of a form beside its fields. */
interface Kept {
  works: BenchCitation[];
  since: BenchLater[];
  pasted: Pasted;
}

/** A field for the gist, with the count of what is left. */
function gistField(value: string) {
  const field = make('input', { value, maxLength: GIST, required: true });
  const left = make('small', {});
  const count = () => {
    left.textContent = BENCH_WORDS.left(GIST - roomOf(field.value));
  };
  field.addEventListener('input', count);
  count();
  return { field, element: labelled(BENCH_WORDS.gist, field, left) };
}

/** Shows the form of a claim: a new one, or one that is there, which it can delete as well. */
export function claimForm(
  panel: Panel,
  target: ClaimTarget,
  state: BenchState,
  ask: AskServer,
  done: (said: string) => void,
): void {
  const was = 'claim' in target ? target.claim : undefined;
  const sentence = make('textarea', {
    value: was?.claim ?? ('spot' in target ? target.spot.words : ''),
    required: true,
  });
  const kind = select(state.claimKinds, was?.kind);
  // A rating judges: none is there before an editor has chosen it.
  const isNew = was === undefined && 'gloss' in target && !target.gloss;
  const open = isNew ? [{ id: '', words: BENCH_WORDS.chooseRating }] : [];
  const none = { id: NONE, words: BENCH_WORDS.noRating };
  const rating = select([...open, none, ...state.ratings], isNew ? '' : (was?.rating ?? NONE));
  rating.required = true;
  const gist = gistField(was?.gist ?? '');
  const note = make('textarea', { value: was?.note ?? '', required: true, rows: 8 });
  const known = make('input', { value: was?.known ?? 'then' });
  const book = makeWorkBook(state, ask);
  const works = workList(book, was?.works ?? []);
  const since = laterList(book, was?.since ?? []);
  const name = make('input', { value: '', pattern: '[a-z0-9]+(-[a-z0-9]+)*' });
  const key = make('input', { type: 'checkbox', checked: was?.key ?? false });
  const save = async () => {
    const day = known.value.trim();
    const claim = {
      ...(was ? { id: was.id } : name.value.trim() !== '' && { id: name.value.trim() }),
      ...{ claim: sentence.value.trim(), kind: kind.value, gist: gist.field.value.trim(), note: note.value },
      ...(rating.value !== NONE && { rating: rating.value }),
      // What was left out and says nothing else stays left out.
      ...((day !== 'then' || was?.known !== undefined) && day !== '' && { known: day }),
      ...{ works: works.chosen(), since: since.value(), key: key.checked },
    };
    const ids = [...claim.works, ...claim.since.flatMap((fact) => fact.works)].map(({ id }) => id);
    const pasted = book.chosen(ids);
    const { paragraph, start, end } = 'spot' in target ? target.spot : (was as BenchClaim).spot;
    const asked = {
      claim,
      hash: state.hash,
      ...(!was && { spot: { paragraph, start, end } }),
      ...(pasted && { pasted }),
    };
    done((await ask('claim', asked)).done);
  };
  const drop =
    was && button(BENCH_WORDS.remove, () => void removeClaim(panel, was.id, state, ask, done).catch(panel.fail));
  panel.show(
    BENCH_WORDS.claimOf(was?.quote ?? ('spot' in target ? target.spot.words : '')),
    [
      labelled(BENCH_WORDS.sentence, sentence),
      labelled(BENCH_WORDS.kind, kind),
      labelled(BENCH_WORDS.rating, rating),
      gist.element,
      labelled(BENCH_WORDS.body, note),
      notePreview(note, ask),
      labelled(BENCH_WORDS.known, known),
      works.element,
      book.element,
      since.element,
      ...(was ? [] : [labelled(BENCH_WORDS.claimId, name)]),
      make('label', { className: 'tick' }, key, make('span', {}, BENCH_WORDS.key)),
    ],
    save,
    drop ? [drop] : [],
    {
      value: (): Kept => ({ works: works.chosen(), since: since.value(), pasted: book.pasted() }),
      putBack: (value) => {
        const kept = value as Kept;
        const show = () => {
          works.put(kept.works);
          since.put(kept.since);
        };
        show();
        // What was pasted has its words again once the server has read it.
        book.putBack(kept.pasted).then(show, panel.fail);
      },
    },
  );
}
