import { BENCH_WORDS } from '../words/en/bench.ts';
import type { BenchFinding } from './api.ts';
import { button, labelled, make } from './make.ts';

/** What can be done about a finding. */
export interface FindingActions {
  /** Leads to the place of the text that it is about. */
  show: (spot: NonNullable<BenchFinding['spot']>) => void;
  /** Opens its file in the editor of this machine. */
  open: (finding: BenchFinding) => void;
  /** Makes the edit that mends it. */
  mend: (finding: BenchFinding, said?: { verdict?: 'accept' | 'refuse'; reason?: string }) => void;
}

/** The buttons that mend a finding; none if that takes more than one edit. */
function mending(finding: BenchFinding, { mend }: FindingActions): Node[] {
  const edit = finding.mend;
  if (!edit) return [];
  if (edit.do === 'replace') return [button(BENCH_WORDS.take(edit.to), () => mend(finding))];
  if (edit.do === 'take-words') return [button(BENCH_WORDS.takeWords, () => mend(finding))];
  if (edit.do === 'unlist') return [button(BENCH_WORDS.unlist(edit.entity), () => mend(finding))];
  if (edit.do === 'decide') {
    return [
      button(BENCH_WORDS.same, () => mend(finding, { verdict: 'accept' })),
      button(BENCH_WORDS.another, () => mend(finding, { verdict: 'refuse' })),
    ];
  }
  const reason = make('input', {});
  return [
    labelled(BENCH_WORDS.why, reason),
    button(BENCH_WORDS.explain, () => mend(finding, { reason: reason.value })),
  ];
}

function item(finding: BenchFinding, actions: FindingActions): HTMLElement {
  const { severity, message, fix, file, line, spot } = finding;
  const place = spot
    ? button(BENCH_WORDS.toPlace(line), () => actions.show(spot), 'link')
    : button(BENCH_WORDS.toEditor(file, line), () => actions.open(finding), 'link');
  return make(
    'li',
    { className: `finding ${severity}` },
    make('p', {}, make('strong', {}, `${BENCH_WORDS.severity[severity]}: `), message),
    make('p', {}, make('small', {}, fix)),
    make('p', {}, place),
    make('div', { className: 'row' }, ...mending(finding, actions)),
  );
}

const listOf = (findings: readonly BenchFinding[], actions: FindingActions): HTMLElement =>
  make('ul', {}, ...findings.map((finding) => item(finding, actions)));

/** The findings of an edition: those of the article that is open, and the others folded in under their count. */
export function findingsList(findings: readonly BenchFinding[], actions: FindingActions): HTMLElement[] {
  const here = findings.filter((one) => one.here);
  const others = findings.filter((one) => !one.here);
  return [
    ...(here.length > 0 ? [listOf(here, actions)] : [make('p', {}, BENCH_WORDS.noFindings)]),
    ...(others.length > 0
      ? [make('details', {}, make('summary', {}, BENCH_WORDS.elsewhere(others.length)), listOf(others, actions))]
      : []),
  ];
}
