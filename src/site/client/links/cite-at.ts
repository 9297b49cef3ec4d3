import { whileLoading } from '../while-loading.ts';
import { articlePath } from './article-path.ts';
import type { CitedPoint } from './cite-dialog.ts';

/**
 * Opens the citations of a place (see `openCitations`), while which `opener` shows that it waits. If the dialog cannot
 * be loaded, the reader is sent to the page that has the same.
 */
export async function citeAt(opener: HTMLElement, id: string, number?: string, several?: CitedPoint): Promise<void> {
  const opened = import('./cite-dialog.ts').then((module) => module.openCitations(opener, id, number, several));
  await whileLoading(opener, opened, () => location.assign(`${articlePath()}/cite/#${id}`));
}
