/**
 * Takes the marks out of the text for those who hear it, and puts them back: a name is then no link. Noterefs are
 * hidden by style (`data-marks` on the root element); the notes stay where they are.
 */
export function hideMarks(): void {
  const apply = () => {
    const off = document.documentElement.dataset.marks === 'off';
    for (const mention of document.querySelectorAll<HTMLAnchorElement>('main p a.mention')) {
      const { href } = mention.dataset;
      if (off && mention.href) {
        mention.dataset.href = mention.getAttribute('href') as string;
        mention.removeAttribute('href');
      } else if (!off && href) mention.href = href;
    }
  };
  if (document.documentElement.dataset.marks === 'off') apply();
  document.addEventListener('postil-display', apply);
}
