import type { Finding, Place } from './finding.ts';
import { RULES, type Rule, type RuleFacts, type RuleId } from './rules.ts';

/** The finding that `rule` gives at `place`, in the rule's own words. */
export function findingOf(rule: RuleId, place: Place, facts: RuleFacts = {}): Finding {
  const { severity, message, fix, mend }: Rule = RULES[rule];
  const edit = mend?.(facts);
  return {
    rule,
    severity,
    file: place.file,
    line: place.line,
    column: place.column,
    message: message(facts),
    fix: fix(facts),
    ...(edit && { mend: edit }),
  };
}
