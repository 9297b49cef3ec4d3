/** Tells who comes to the page of an entity for a fact or a relation that it has no more. */
async function tellGone(): Promise<void> {
  const id = location.hash.slice(1);
  if (!/^(fact|tie)-/.test(id) || document.getElementById(id)) return;
  const [{ tellPoint }, { POINT_WORDS }] = await Promise.all([
    import('./links/tell-point.ts'),
    import('../../words/en/points.ts'),
  ]);
  tellPoint(POINT_WORDS.gone);
}

addEventListener('hashchange', tellGone);
void tellGone();

export {};
