import { ownPolicy } from './own-policy.ts';
import { putStyles } from './put-styles.ts';

/** Pages that people come to from elsewhere, to read at once: all their style stands in them. */
const READ_AT_ONCE = /\/pages\/(?:index|articles\/\[id\])\.astro$/;

/**
 * What was printed by a component as it is published: a page with style in it or beside it, and a policy for what it
 * holds; anything else as it is. `sheets` are the style sheets of the site by the names of their files.
 */
export async function finishedPage(
  printed: Response,
  component: string,
  sheets: ReadonlyMap<string, string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await printed.arrayBuffer());
  if (!printed.headers.get('content-type')?.startsWith('text/html')) return bytes;
  const html = putStyles(new TextDecoder().decode(bytes), sheets, READ_AT_ONCE.test(component));
  return new TextEncoder().encode(ownPolicy(html));
}
