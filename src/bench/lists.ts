import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchState, BenchSuggestion, Spot } from './api.ts';
import type { AskServer, BenchAccess } from './ask-server.ts';
import { findingActions } from './finding-actions.ts';
import { findingsList } from './findings-list.ts';
import { button } from './make.ts';
import type { Panel } from './panel.ts';
import { selectSpot } from './select-spot.ts';
import { suggestionsList } from './suggestions-list.ts';

/** Where the list that something was done from is kept, so that it is open again on the page that is loaded then. */
const LIST = 'postil-bench-list';

/** What the lists need of the bench. */
export interface ListsIn {
  access: BenchAccess;
  ask: AskServer;
  panel: Panel;
  state: () => BenchState | undefined;
  /** Opens the form of a name, or of a claim, at words of the text; `done` hears what was written. */
  name: (spot: Spot & { words: string }, done: (said: string) => void) => void;
  claim: (spot: Spot & { words: string }, done: (said: string) => void) => void;
  done: (said: string) => void;
  fail: (error: Error) => void;
}

/** The lists at the edge of the page, of findings and of suggestions: a button for each, with its count. */
export function makeLists({ access, ask, panel, state, name, claim, done, fail }: ListsIn) {
  const paragraphs = () => state()?.paragraphs ?? [];
  const doneFrom = (list: string) => (said: string) => {
    sessionStorage.setItem(LIST, list);
    done(said);
  };
  const showFindings = async () => {
    const { findings } = await ask('findings', {});
    const actions = findingActions(access, ask, paragraphs(), doneFrom('findings'), panel.fail);
    panel.show(BENCH_WORDS.findings(findings.length), findingsList(findings, actions));
  };
  const hash = () => ({ hash: state()?.hash ?? '' });
  const accept = (suggestion: BenchSuggestion) => {
    const [place] = suggestion.places;
    if (suggestion.what === 'record') {
      const { entity } = suggestion;
      return void ask('list', { entity, ...hash() }).then((answer) => doneFrom('suggestions')(answer.done), panel.fail);
    }
    if (place) (suggestion.what === 'unknown' ? name : claim)(place, doneFrom('suggestions'));
  };
  const showSuggestions = async () => {
    const { suggestions } = await ask('suggestions', {});
    const list = suggestionsList(suggestions, {
      show: (spot) => selectSpot(spot, paragraphs()),
      accept,
      silence: (words, everywhere) =>
        void ask('silence', { words, everywhere, ...hash() }).then(
          (answer) => doneFrom('suggestions')(answer.done),
          panel.fail,
        ),
    });
    panel.show(BENCH_WORDS.suggestions(suggestions.length), list);
  };
  const findings = button(BENCH_WORDS.findings(0), () => void showFindings().catch(fail));
  const suggestions = button(BENCH_WORDS.suggestions(0), () => void showSuggestions().catch(fail));
  /** Counts what is there, and opens the list that something was done from. */
  const load = async () => {
    const found = await ask('findings', {});
    findings.textContent = BENCH_WORDS.findings(found.findings.length);
    suggestions.textContent = BENCH_WORDS.suggestions((await ask('suggestions', {})).suggestions.length);
    const list = sessionStorage.getItem(LIST);
    sessionStorage.removeItem(LIST);
    if (list === 'findings') await showFindings();
    if (list === 'suggestions') await showSuggestions();
  };
  return { buttons: [findings, suggestions], load };
}
