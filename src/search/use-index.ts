import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';

/** How words and pages are indexed, in the built site and in development alike. */
const SETTINGS: PagefindServiceConfig = {};

/**
 * Opens a new index, gives it to `use` and disposes of it, whatever happens.
 * Throws if Pagefind cannot start, and what `use` throws.
 */
export async function useIndex<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  try {
    const { index, errors } = await createIndex(SETTINGS);
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return await use(index);
  } finally {
    await close();
  }
}
