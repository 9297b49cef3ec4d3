const shared = globalThis as typeof globalThis & { postilInCommon?: Map<string, unknown> };

/**
 * What there is once in a process, whoever asks first makes it: the bundler makes of the pages a program of their own
 * beside the bench, and the two shall not read and make the same edition twice.
 */
export function inCommon<T>(name: string, make: () => T): T {
  shared.postilInCommon ??= new Map();
  if (!shared.postilInCommon.has(name)) shared.postilInCommon.set(name, make());
  return shared.postilInCommon.get(name) as T;
}
