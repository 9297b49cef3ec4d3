const MODULE = /<script type="module" src=/g;

/** A page whose script files wait for `AFTER_PAINT`: of their type no browser runs anything by itself. */
export function lateScripts(html: string): string {
  return html.replaceAll(MODULE, '<script type="late" src=');
}
