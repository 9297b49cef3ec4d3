/**
 * Goes to a paragraph or note of the page that is open, without loading it again, so that its layers and its followed
 * actor stay; `leave` is called before. Returns false, and does nothing, for the address of another page.
 */
export function openHere(address: string, leave: () => void): boolean {
  const { pathname, hash, searchParams } = new URL(address);
  const id = decodeURIComponent(hash.split(':~:')[0]?.slice(1) ?? '');
  const target = id && document.getElementById(id);
  if (pathname !== location.pathname || !target) return false;
  leave();
  location.hash = id;
  // The same hash as before moves nothing by itself.
  target.scrollIntoView();
  target.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  // After the event of the new hash, which puts out what was lit before.
  setTimeout(async () => {
    const { lightWords } = await import('../light-words.ts');
    lightWords(target, searchParams.getAll('lit'), searchParams.getAll('litof'));
  });
  return true;
}
