import type { Progress } from '../progress.ts';

/** The bundler makes of pages a program of their own in the same process: it shares nothing else with the command. */
const shared = globalThis as typeof globalThis & { postilProgress?: Progress | undefined };

/** Lets the pages and integrations of a build that begins tell how far they are; nothing if it is not asked for. */
export function tellProgress(progress: Progress | undefined): void {
  shared.postilProgress = progress;
}

/** What the build of this process tells its progress to, if to anything. */
export const currentProgress = (): Progress | undefined => shared.postilProgress;
