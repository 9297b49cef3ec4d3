const page = () => location.pathname.replace(/\/(?:index\.html)?$/, '');

/** Where the article at hand has its citations: as a file for scripts, or as a page. */
export const citationsAddress = (form: 'file' | 'page'): string =>
  `${page()}${form === 'file' ? '.cite.json' : '/cite/'}`;
