import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';

/**
 * Opens a new index with these settings, gives it to `use` and disposes of it, whatever happens.
 * Throws if Pagefind cannot start, and what `use` throws.
 */
export async function useIndex<Result>(
  settings: PagefindServiceConfig,
  use: (index: PagefindIndex) => Promise<Result>,
): Promise<Result> {
  try {
    const { index, errors } = await createIndex(settings);
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return await use(index);
  } finally {
    await close();
  }
}
