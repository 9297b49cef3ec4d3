// Every rule that names the edit that mends it is tried on its own fixture: each button does what it says.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { BenchFinding } from '../../bench/api.ts';
import { RULES, type Rule, type RuleId } from '../../model/rules/rules.ts';
import { latestEdition } from '../latest-edition.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { findingsOf } from './findings-of.ts';
import { mendFinding } from './mend-finding.ts';
import { beginSession } from './session.ts';

vi.setConfig({ testTimeout: 30_000 });

const content = mkdtempSync(join(tmpdir(), 'postil-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));

const begin = (rule: string) => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(PROGRAM_FOLDER, 'tests/rules', rule), content, { recursive: true });
};
const found = async (rule: string) =>
  findingsOf(content, await latestEdition(content), undefined).filter((one) => one.rule === rule);
const files = () =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => [one.name, readFileSync(join(one.parentPath, one.name), 'utf8')]);

/** What an editor says besides, one answer after the other. */
const saidTo = ({ mend }: BenchFinding): object[] => {
  if (mend?.do === 'decide') return [{ verdict: 'accept' }, { verdict: 'refuse' }];
  return mend?.do === 'explain' ? [{ reason: 'It was wrong.' }] : [{}];
};

const mended = (Object.keys(RULES) as RuleId[]).filter((rule) => (RULES[rule] as Rule).mend);

test.each(mended)('%s: gone after one edit, and back when that is undone', async (rule) => {
  begin(rule);
  const before = files();
  const offered = (await found(rule)).filter(({ mend }) => mend);
  expect(offered.length).toBeGreaterThan(0);
  for (const finding of offered) {
    const { file, line, column, message } = finding;
    for (const said of saidTo(finding)) {
      begin(rule);
      const session = beginSession(content);
      await mendFinding(content, session, { rule, file, line, column, message, ...said });
      expect((await found(rule)).map((one) => one.message)).not.toContain(message);
      await session.undo();
      expect(files()).toEqual(before);
    }
  }
});
