import type { MiddlewareHandler } from 'astro';
import { currentProgress } from '../build/for-pages/current-progress.ts';

/** Counts the pages and files of a build as they are made, for who waits for it. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  currentProgress()?.step();
  return response;
};
