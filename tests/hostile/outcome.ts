import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuiltEdition, loadEdition } from '../../src/build/edition.ts';
import { type Case, HERE } from './case.ts';

/** Writes files below `root`, without the signs in them. */
export function writeFiles(root: string, files: Case['files']): void {
  for (const [path, content] of Object.entries(files)) {
    const at = join(root, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, typeof content === 'string' ? content.replaceAll(HERE, '') : content);
  }
}

/** The findings that a case must give, as `rule file line:column`, in the order of the report. */
export function expectedOf({ files, finds = [] }: Case): string[] {
  const signs: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    const pieces = typeof content === 'string' ? content.split(HERE) : [];
    for (const at of pieces.slice(1).keys()) {
      const before = pieces
        .slice(0, at + 1)
        .join('')
        .split('\n');
      const shown = path.replace(/\p{C}/gu, '\uFFFD');
      signs.push(`content/${shown} ${before.length}:${(before.at(-1) as string).length + 1}`);
    }
  }
  const [only] = Object.keys(files);
  return finds.map((rule, index) => {
    if (/ content\/.* \d+:\d+$/.test(rule)) return rule;
    return / \d+:\d+$/.test(rule) ? rule.replace(' ', ` content/${only} `) : `${rule} ${signs[index]}`;
  });
}

/** What becomes of a case: its findings, as `rule file line:column`, and its edition. */
export async function outcomeOf({ files }: Case): Promise<BuiltEdition & { found: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'postil-'));
  try {
    writeFiles(root, files);
    const built = await loadEdition(root, '/', false);
    const found = built.findings.map(({ rule, file, line, column }) => `${rule} ${file} ${line}:${column}`);
    return { ...built, found };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
