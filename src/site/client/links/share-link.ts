/** Whether the paragraphs of this article have pages of their own: without them it has no image either. */
export const hasSharePages = (): boolean => document.querySelector('meta[property="og:image"]') !== null;

/**
 * The same link by the page that its first paragraph has of its own: in messages it shows as a preview, and leads on to
 * all that is linked.
 */
export function shareLink(link: string): string {
  const url = new URL(link);
  const [id = ''] = url.hash.slice(1).split(':~:');
  url.pathname = `${url.pathname.replace(/[^/]*$/, '')}${id}/`;
  url.hash = '';
  return url.href;
}
