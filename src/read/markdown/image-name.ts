/** A place in a folder that nothing is outside of. */
const FOLDER = 'https://folder.invalid/';

/**
 * The name, from the content folder on, of the image that an address in a file of the folder `folder` means:
 * `images/lamp.jpg` for `../images/lamp.jpg` in `articles`. Undefined if the address leads to no file beside it.
 */
export function imageName(url: string, folder: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/|\\|[?#]/i.test(url) || !URL.canParse(url, FOLDER)) return undefined;
  const { pathname } = new URL(url, `${FOLDER}${folder}/`);
  try {
    return decodeURIComponent(pathname.slice(1)).normalize();
  } catch {
    return undefined;
  }
}
