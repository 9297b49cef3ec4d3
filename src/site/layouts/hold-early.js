// A key, or a press on a name or noteref, that comes before the scripts waits for them; a press 1.5 seconds at most.
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
  const keys = document.documentElement.dataset.keys !== 'off';
  const wanted = key ? keys && key.length === 1 && key > ' ' && !target.form : link && !shiftKey;
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
