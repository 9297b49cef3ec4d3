import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from './store.ts';
import { throwAwayOld } from './throw-away-old.ts';

const DAY = 86_400_000;

test('what was used within a week stays, and to have been opened is to have been used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-old-'));
  const now = Date.now();
  for (const [name, days] of [
    ['old', 8],
    ['used', 8],
    ['new', 6],
  ] as const) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), new Date(now - days * DAY), new Date(now - days * DAY));
  }
  openStore(join(folder, 'used')).close();
  throwAwayOld(folder, now);
  expect(readdirSync(folder).sort()).toEqual(['new', 'used']);
  throwAwayOld(join(folder, 'absent'), now);
  rmSync(folder, { recursive: true });
});
