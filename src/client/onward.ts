/** Goes on into the article, in the place of this page, so that “back” leads to where the reader came from. */
const link = document.querySelector<HTMLAnchorElement>('a[rel="bookmark"]');
if (link) {
  // The version that the link was made for goes along.
  link.search = location.search;
  location.replace(link.href);
}
