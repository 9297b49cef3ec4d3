/**
 * Holds the notes in the margin where they stand, and gives back what lets them go. While they hang on anchors, every
 * change of the page has all of them placed anew, even a change in a dialog above it: too much for each key.
 */
export function holdNotes(): () => void {
  if (!CSS.supports('container-type: anchored')) return () => {};
  const notes = [...document.querySelectorAll<HTMLElement>('.article .note')];
  const tops = notes.map((note) => note.offsetTop);
  for (const [index, note] of notes.entries()) note.style.top = `${tops[index]}px`;
  return () => {
    for (const note of notes) note.style.top = '';
  };
}
