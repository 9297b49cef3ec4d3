/**
 * Whether a browser would read a scheme at the head of this address: it skips spaces and controls before and tabs and
 * line ends within.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
const withoutSkipped = (url: string): string => url.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');

/** Whether this is the whole address of a page: `http://` or `https://`, a host, no name or password, no spaces. */
export function isWholeAddress(url: string): boolean {
  if (!/^https?:\/\/[^\s\\/?#][^\s\\]*$/i.test(url) || !URL.canParse(url)) return false;
  const { hostname, username, password } = new URL(url);
  return hostname !== '' && username === '' && password === '';
}

/**
 * Whether a link may lead there: a whole address, `mailto:` with an address, or a relative one, which has neither a
 * scheme nor a host (WHATWG URL: a browser takes `\` for `/`).
 */
export function isLinkAddress(url: string): boolean {
  if (isWholeAddress(url) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url)) return true;
  const seen = withoutSkipped(url);
  return seen === url && url !== '' && !/\s|\\/.test(url) && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(url);
}
