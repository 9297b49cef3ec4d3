import { cpSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../site/read-site.ts';
import { runCli } from '../site/run-cli.ts';

/** Writes a content folder of one article, two entities and two works, with its ledger, to `folder`. */
export function writeSmallContent(folder: string): void {
  cpSync(path.join(ROOT, 'tests/rules/clean'), folder, { recursive: true });
  const { code, stderr } = runCli('permalinks', ['--content', folder], undefined, { env: { CI: '' } });
  if (code !== 0) throw new Error(stderr);
}
