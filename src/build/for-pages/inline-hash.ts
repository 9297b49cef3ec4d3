import { createHash } from 'node:crypto';

/** The hash by which a Content-Security-Policy allows one inline script or style: of exactly this text, `sha256-…`. */
export const inlineHash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
