import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchState } from './api.ts';
import type { AskServer } from './ask-server.ts';
import { labelled, make } from './make.ts';
import type { Panel } from './panel.ts';
import type { BenchLost, BenchTried, TextAsked } from './text-api.ts';

/** How long nothing must have been typed before it is asked what comes of it, in milliseconds. */
const STILL = 250;

type Said = Pick<TextAsked, 'take' | 'drop' | 'move' | 'verdicts'>;

const NOTHING: Said = { take: [], drop: [], move: [], verdicts: [] };

function ticked(words: string, checked: boolean) {
  const tick = make('input', { type: 'checkbox', checked });
  return { tick, element: make('label', { className: 'tick' }, tick, make('span', {}, words)) };
}

/** The two sayings of whether a paragraph is still the one that it was; none is chosen. */
function verdictOn({ paragraph, was }: BenchTried['doubts'][number]) {
  const radio = (value: 'accept' | 'refuse') =>
    make('input', { type: 'radio', name: `verdict-${paragraph}`, value, required: true });
  const [accept, refuse] = [radio('accept'), radio('refuse')];
  const line = (one: HTMLInputElement, words: string) =>
    make('label', { className: 'tick' }, one, make('span', {}, words));
  const element = make(
    'fieldset',
    {},
    make('legend', {}, BENCH_WORDS.doubt(paragraph, was)),
    line(accept, BENCH_WORDS.same),
    line(refuse, BENCH_WORDS.another),
  );
  const said = (): TextAsked['verdicts'] => {
    if (!accept.checked && !refuse.checked) throw new Error(BENCH_WORDS.undecided(paragraph));
    return [{ paragraph, verdict: accept.checked ? 'accept' : 'refuse' }];
  };
  return { element, said };
}

/** A mark that has lost its words: a claim gets others or goes, a wording or a listing goes. */
function lossOf(one: BenchLost) {
  if ('claim' in one) {
    const { claim, words } = one;
    const { tick, element } = ticked(BENCH_WORDS.dropClaim(claim, words), false);
    const other = make('input', {});
    const moved = (): TextAsked['move'] =>
      other.value.trim() === '' ? [] : [{ claim, quote: other.value.replace(/\s+/g, ' ').trim() }];
    return {
      element: make('div', {}, element, labelled(BENCH_WORDS.moveClaim(claim), other)),
      dropped: (): TextAsked['drop'] => (tick.checked && moved().length === 0 ? [{ claim }] : []),
      moved,
    };
  }
  const { entity, wording, words } = one;
  const { tick, element } = ticked(BENCH_WORDS.dropWording(entity, words), true);
  const dropped = (): TextAsked['drop'] => (tick.checked ? [{ entity, wording }] : []);
  return { element, dropped, moved: (): TextAsked['move'] => [] };
}

/** What comes of an edit, with what an editor has to say of it. */
function outcome({ fates, doubts, edited, lost, errors }: BenchTried): { nodes: Node[]; said: () => Said } {
  const verdicts = doubts.map(verdictOn);
  // The words are found in what the paragraph has become: that they are meant is the rule.
  const takes = edited.map(({ name, was, now }) => ({ name, ...ticked(BENCH_WORDS.taken(name, was, now), true) }));
  const losses = lost.map(lossOf);
  const nodes = [
    make('ul', {}, ...fates.map((fate) => make('li', {}, BENCH_WORDS.fate(fate)))),
    ...errors.map((error) => make('p', { className: 'bad' }, error)),
    ...[...verdicts, ...takes, ...losses].map(({ element }) => element),
  ];
  const said = () => ({
    take: takes.filter(({ tick }) => tick.checked).map(({ name }) => name),
    drop: losses.flatMap((one) => one.dropped()),
    move: losses.flatMap((one) => one.moved()),
    verdicts: verdicts.flatMap((one) => one.said()),
  });
  return { nodes, said };
}

/** Shows the form in which a block of the text is written anew, with what becomes of its number. */
export async function textForm(
  panel: Panel,
  paragraph: string,
  state: BenchState,
  ask: AskServer,
  done: (said: string) => void,
): Promise<void> {
  const { hash } = state;
  const { markdown } = await ask('text', { paragraph, hash });
  const rows = Math.min(20, Math.max(8, Math.ceil(markdown.length / 45)));
  const field = make('textarea', { value: markdown, rows });
  const reason = make('input', {});
  const why = labelled(BENCH_WORDS.why, reason);
  const fates = make('div', { role: 'status' });
  // What is asked anew with each edit is not kept over a reload.
  fates.dataset.unkept = '';
  let [timer, asked] = [0, 0];
  let shown: string | undefined;
  let said = (): Said => NOTHING;
  /** Whether there is anything to be said of what comes of it. */
  let isAsked = false;
  const show = async () => {
    asked += 1;
    const mine = asked;
    const text = field.value;
    const tried = await ask('try-text', { paragraph, markdown: text, hash, ...NOTHING });
    // What was overtaken by another is not shown.
    if (mine !== asked) return;
    shown = text;
    const now = outcome(tried);
    said = now.said;
    why.hidden = !tried.fates.some(({ what }) => what === 'removed');
    isAsked = !why.hidden || [tried.doubts, tried.edited, tried.lost].some((all) => all.length > 0);
    fates.replaceChildren(...now.nodes);
  };
  const fail = (error: Error) => fates.replaceChildren(make('p', { className: 'bad' }, error.message));
  const weigh = () => void show().catch(fail);
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(weigh, STILL);
  });
  const save = async () => {
    clearTimeout(timer);
    if (shown !== field.value) {
      await show();
      if (isAsked) throw new Error(BENCH_WORDS.look);
    }
    const words = why.hidden ? '' : reason.value.trim();
    const given = { paragraph, markdown: field.value, hash, ...(words !== '' && { reason: words }) };
    done((await ask('put-text', { ...given, ...said() })).done);
  };
  why.hidden = true;
  panel.show(
    BENCH_WORDS.text(paragraph),
    [
      labelled(BENCH_WORDS.markdown, field),
      make('small', {}, BENCH_WORDS.textHint),
      make('h3', {}, BENCH_WORDS.fates),
      fates,
      why,
    ],
    save,
    [],
    { begunFrom: markdown },
  );
  weigh();
}
