/** An expression for the page: the paragraphs that are copied in other words than they have. */
export const COPIED_OTHERWISE = `[...document.querySelectorAll('.prose p[id]')].flatMap((paragraph) => {
  getSelection().selectAllChildren(paragraph);
  const folded = (text) => text.replace(/\\s+/g, ' ').trim();
  return folded(getSelection().toString()) === folded(paragraph.textContent) ? [] : [paragraph.id];
})`;

/** An expression for the page: some words of it between which a noteref stands. */
export const WORDS_ACROSS = `(() => {
  const noterefs = [...document.querySelectorAll('.prose p[id] > .ref')];
  const between = noterefs.findLast(({ nextSibling }) => /^ \\w/.test(nextSibling?.textContent ?? ''));
  const before = new Range();
  before.setStart(between.parentElement, 0);
  before.setEndBefore(between);
  const end = before.toString().length + 20;
  return between.parentElement.textContent.slice(0, end).split(' ').slice(0, -1).slice(-6).join(' ');
})()`;
