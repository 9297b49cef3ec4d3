import { roomOf } from '../model/room-of.ts';
import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchClaim, BenchState, Spot } from './api.ts';
import type { AskServer } from './ask-server.ts';
import { button, labelled, make, select } from './make.ts';
import { notePreview } from './note-preview.ts';
import type { Panel } from './panel.ts';
import { workList } from './work-list.ts';

/** The longest gist, as `roomOf` measures it. */
const GIST = 90;

/** What a form is for: a claim that is there, or words that shall carry one. */
export type ClaimTarget = { claim: BenchClaim } | { spot: Spot & { words: string }; gloss: boolean };

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
  const none = { id: '', words: BENCH_WORDS.noRating };
  const rating = select(
    [none, ...state.ratings],
    was ? (was.rating ?? '') : 'gloss' in target && !target.gloss ? state.ratings[0]?.id : '',
  );
  const gist = gistField(was?.gist ?? '');
  const note = make('textarea', { value: was?.note ?? '', required: true, rows: 8 });
  const known = make('input', { value: was?.known ?? 'then' });
  const works = workList(state.works, was?.works ?? []);
  const key = make('input', { type: 'checkbox', checked: was?.key ?? false });
  const save = async () => {
    const day = known.value.trim();
    const claim = {
      ...(was && { id: was.id }),
      ...{ claim: sentence.value.trim(), kind: kind.value, gist: gist.field.value.trim(), note: note.value },
      ...(rating.value && { rating: rating.value }),
      // What was left out and says nothing else stays left out.
      ...((day !== 'then' || was?.known !== undefined) && day !== '' && { known: day }),
      ...{ works: works.chosen(), key: key.checked },
    };
    const { paragraph, start, end } = 'spot' in target ? target.spot : (was as BenchClaim).spot;
    const asked = { claim, hash: state.hash, ...(!was && { spot: { paragraph, start, end } }) };
    done((await ask('claim', asked)).done);
  };
  const drop =
    was &&
    button(BENCH_WORDS.remove, () => {
      ask('remove', { claim: was.id, hash: state.hash }).then((answer) => done(answer.done), panel.fail);
    });
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
      make('label', { className: 'tick' }, key, make('span', {}, BENCH_WORDS.key)),
    ],
    save,
    drop ? [drop] : [],
  );
}
