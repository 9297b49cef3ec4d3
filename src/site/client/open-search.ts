import { whileLoading } from './while-loading.ts';

/**
 * Opens the search dialog by the link in the head of the page (which `/` presses), by Ctrl+K and by Cmd+K; on the
 * search page its own field has the focus instead. Without this script, or if the dialog cannot be loaded, the link
 * leads to the search page.
 */
export function openSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  let opening = false;

  const open = async () => {
    const field = document.querySelector<HTMLInputElement>('search-page #q');
    if (field) {
      field.focus();
      field.select();
      return;
    }
    if (opening) return;
    opening = true;
    // What is typed before the dialog is there is not lost.
    let typed = '';
    const collect = (event: KeyboardEvent) => {
      if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      typed += event.key;
    };
    addEventListener('keydown', collect, true);
    try {
      const goThere = () => {
        location.href = link.href;
      };
      (await whileLoading(link, import('./search/search-dialog.ts'), goThere))?.showSearch(link.href, typed);
    } finally {
      removeEventListener('keydown', collect, true);
      opening = false;
    }
  };

  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open();
  });
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void open();
  });
}
