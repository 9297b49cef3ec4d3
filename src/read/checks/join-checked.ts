import type { Finding } from '../../model/rules/finding.ts';
import type { RelativeLink } from '../files/relative-link.ts';

/** What a check of Markdown tells. */
export interface Checked {
  findings: Finding[];
  /** The links within the site: where they lead can be told only when all of it is known. */
  links: RelativeLink[];
}

/** All that these checks tell, in their order. */
export const joinChecked = (parts: readonly Partial<Checked>[]): Checked => ({
  findings: parts.flatMap(({ findings = [] }) => findings),
  links: parts.flatMap(({ links = [] }) => links),
});
