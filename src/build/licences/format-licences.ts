import { LICENCE_WORDS } from '../../words/en/licences.ts';
import type { Package } from './packages-of.ts';

const LINE = '-'.repeat(72);

/** The list of all packages with their licences, then the texts of those that our own code asks for, as plain text. */
export function formatLicences(packages: readonly Package[], texts: readonly [Package, string][]): string {
  const title = ({ name, version, licence }: Package) => `${name} ${version}: ${licence}`;
  const list = packages.map(title).join('\n');
  const whole = texts.map(([one, text]) =>
    [LINE, title(one), LINE, '', text.replace(/\r\n/g, '\n').trim(), ''].join('\n'),
  );
  return [LICENCE_WORDS.head, '', list, '', ...whole].join('\n');
}
