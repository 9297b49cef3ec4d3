import { addresses } from '../../../addresses/site.ts';
import { buildEdition } from '../../edition.ts';
import { inFolder } from '../../in-folder.ts';
import { report } from '../../report.ts';
import { contentOf } from './article-ledgers.ts';
import type { Options } from './options.ts';
import { resolveAddress } from './resolve-address.ts';
import { UsageError } from './usage.ts';

/**
 * Prints where an address leads, and why; writes nothing. Exit code 1 if it leads nowhere. The ledgers are taken as a
 * build would leave them.
 */
export async function resolve(address: string, options: Options): Promise<void> {
  const { edition, context, findings } = buildEdition(await contentOf(options), {
    addresses: addresses('/'),
    frozenLedgers: false,
  });
  if (!edition) throw new UsageError(report(inFolder(findings, options.content)));
  const resolved = resolveAddress(address, edition, context.addresses, options.article);
  if (options.json) console.log(JSON.stringify(resolved, null, 2));
  else {
    const { what, leadsTo, why } = resolved;
    console.log([`${what}${leadsTo ? ` → ${leadsTo}` : ''}`, ...why.map((line) => `  ${line}`)].join('\n'));
  }
  if (resolved.what === 'unknown') process.exitCode = 1;
}
