// A key, or a press on a mention or the number of a note, that comes before the scripts waits for them. A press shows
// that it waits, and after a second and a half it does what it does without scripts: the link leads on.
const held = [];
const release = () => {
  removeEventListener('click', hold);
  removeEventListener('keydown', hold);
  for (const event of held.splice(0)) {
    event.target.closest?.('[aria-busy]')?.removeAttribute('aria-busy');
    event.target.dispatchEvent(new event.constructor(event.type, event));
  }
};
function hold(event) {
  const { key, target, timeStamp, ctrlKey, metaKey, altKey, shiftKey } = event;
  const link = key ? undefined : target.closest('.mention, .ref');
  const wanted = key ? key.length === 1 && key > ' ' && !target.form : link && !shiftKey;
  // Scripts that have not come in ten seconds are not waited for.
  if (!wanted || ctrlKey || metaKey || altKey || timeStamp > 10000) return;
  event.preventDefault();
  held.push(event);
  if (!link) return;
  link.setAttribute('aria-busy', 'true');
  setTimeout(release, 1500);
}
addEventListener('click', hold);
addEventListener('keydown', hold);
document.addEventListener('postil-ready', release);
