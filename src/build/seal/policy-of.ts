import { createHash } from 'node:crypto';

/** What a page holds that its policy must name. */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
  /** Whether the page loads any script file. */
  loadsScripts: boolean;
}

const digest = (text: string) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content-Security-Policy of a page: its own host alone, and of inline scripts and styles these texts alone.
 * Pagefind's engine is WebAssembly, which `'wasm-unsafe-eval'` allows without allowing `eval`.
 * `frame-ancestors` cannot stand in a page: the host files have it.
 */
export function policyOf({ scripts, styles, loadsScripts }: Inline): string {
  const script = loadsScripts
    ? [`script-src 'self' 'wasm-unsafe-eval'${scripts.map(digest).join('')}`, "connect-src 'self'"]
    : scripts.length > 0
      ? [`script-src${scripts.map(digest).join('')}`]
      : [];
  return [
    "default-src 'none'",
    ...script,
    `style-src 'self'${styles.map(digest).join('')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
}
