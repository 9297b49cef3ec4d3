import { copyParagraphLink, linkToParagraph } from './copy-link.ts';
import { hasSharePages, shareLink } from './share-link.ts';

/**
 * Hands a paragraph to what the system offers for sharing: by the page that it has of its own, if there is one, which
 * shows as a preview. Where the system refuses, the link is copied; who thinks better of it has chosen so.
 */
export async function shareParagraph(paragraph: Element): Promise<void> {
  const link = linkToParagraph(paragraph);
  const shared = { title: document.title, url: hasSharePages() ? shareLink(link) : link };
  try {
    await navigator.share(shared);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copyParagraphLink(paragraph);
  }
}
