/**
 * What is loaded because a reader pressed an element, which shows meanwhile that it waits. Nothing is resolved to if it
 * does not come (then `otherwise` is done), or if the element waits already.
 */
export async function whileLoading<T>(
  pressed: Element | null | undefined,
  loading: Promise<T>,
  otherwise?: () => void,
): Promise<T | undefined> {
  if (pressed?.hasAttribute('aria-busy')) return undefined;
  pressed?.setAttribute('aria-busy', 'true');
  try {
    return await loading;
  } catch {
    otherwise?.();
    return undefined;
  } finally {
    pressed?.removeAttribute('aria-busy');
  }
}
