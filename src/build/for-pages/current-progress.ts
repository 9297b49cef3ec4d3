import type { Progress } from '../progress.ts';

let told: Progress | undefined;

/** Lets the pages and integrations of a build that begins tell how far they are; nothing if it is not asked for. */
export function tellProgress(progress: Progress | undefined): void {
  told = progress;
}

/** What the build of this process tells its progress to, if to anything. */
export const currentProgress = (): Progress | undefined => told;
