// A press on a mention or a number of a note, or a key, before the scripts are there waits for them, and shows it.
// After a second and a half it does what it does without scripts: the link leads on.
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
  if (!wanted || ctrlKey || metaKey || altKey) return;
  event.preventDefault();
  link?.setAttribute('aria-busy', 'true');
  if (held.push(event) === 1) setTimeout(release, 1500);
}
addEventListener('click', hold);
addEventListener('keydown', hold);
document.addEventListener('postil-ready', release);
