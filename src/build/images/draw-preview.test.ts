import { expect, test, vi } from 'vitest';
import { imageLayout } from '../../figures/preview/image-layout.ts';

const layout = (words: string) => imageLayout({ head: 'Chapter 3', words, foot: 'By night', edition: 'The lamp' });

/** Draws images one after the other, as a process that has drawn none yet. */
async function drawn(...texts: string[]): Promise<(Buffer | undefined)[]> {
  vi.resetModules();
  const { drawPreview } = await import('./draw-preview.ts');
  return texts.map((text) => drawPreview(layout(text)));
}

test('an image is the same whichever were drawn before it', async () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz').join(' ');
  const [alone] = await drawn(`${letters} ${letters.toUpperCase()}`);
  const before = ['zebras', 'quays, jetties', 'MOORINGS OF THE TOWN', 'by lamps', 'Very Well'];
  const after = await drawn(...before, `${letters} ${letters.toUpperCase()}`);
  expect(alone).toBeDefined();
  expect(after.at(-1)?.equals(alone as Buffer)).toBe(true);
});
