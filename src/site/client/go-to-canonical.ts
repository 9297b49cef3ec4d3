/** Goes on to where the link leads, in the place of this page, so that “back” leads to where the reader came from. */
const link = document.querySelector<HTMLAnchorElement>('a[rel="bookmark"]');
if (link) {
  // What was asked for on this page is there, too.
  if (link.hash === '') link.hash = location.hash;
  // The version that the link was made for goes along.
  link.search = location.search;
  location.replace(link.href);
}
