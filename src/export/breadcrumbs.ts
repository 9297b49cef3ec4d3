/** A page on the way to another: its name and its whole address. */
export interface Crumb {
  name: string;
  url: string;
}

/** JSON-LD for the way to a page, from the first page of the edition to the page itself. */
export const breadcrumbs = (trail: readonly Crumb[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
});
