const shared = globalThis as typeof globalThis & { postilOnce?: Map<string, unknown> };

/**
 * What there is once in a process, whoever asks first makes it: in development Vite makes of the pages a program of
 * their own beside the bench, and the two shall not read and make the same edition twice.
 */
export function onceInProcess<T>(name: string, make: () => T): T {
  shared.postilOnce ??= new Map();
  if (!shared.postilOnce.has(name)) shared.postilOnce.set(name, make());
  return shared.postilOnce.get(name) as T;
}
