import { isPlain } from './plain-click.ts';
import { whileLoading } from './while-loading.ts';

// A link to the image that a dialog stands in for; with a key held it is followed as ever.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.enlarge')) {
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', async (event) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    const follow = () => location.assign(link.href);
    (await whileLoading(link, import('./enlarged-dialog.ts'), follow))?.openEnlarged(link);
  });
}
