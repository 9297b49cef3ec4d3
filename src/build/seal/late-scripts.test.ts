import { expect, test } from 'vitest';
import { lateScripts } from './late-scripts.ts';

test('every script file waits, and nothing else changes', () => {
  const before = '<script>a()</script><p>type="module"</p><script type="module" src="/a.js"></script>';
  const twice = `${before}<script type="module" src="/b.js"></script><script type="application/ld+json">{}</script>`;
  expect(lateScripts(twice)).toBe(
    '<script>a()</script><p>type="module"</p><script type="late" src="/a.js"></script>' +
      '<script type="late" src="/b.js"></script><script type="application/ld+json">{}</script>',
  );
});
