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
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  const link = key ? undefined : target.closest('.mention, .ref');
  const wanted = key ? key.length === 1 && key > ' ' && !target.form : link && !shiftKey;
  if (key && document.documentElement.dataset.keys === 'off') return;
  if (!wanted || ctrlKey || metaKey || altKey) return;
  event.preventDefault();
  held.push(event);
  if (!link) return;
  link.setAttribute('aria-busy', 'true');
  setTimeout(release, 1500);
}
addEventListener('click', hold);
addEventListener('keydown', hold);
document.addEventListener('postil-ready', release);
// By then they have come, or will not.
addEventListener('load', release);
