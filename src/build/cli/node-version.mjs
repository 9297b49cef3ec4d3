// Plain JavaScript for Node 18 and later: it is asked before it is known that there is a newer Node.

/** Whether this version of Node runs Astro, and TypeScript as it is: 22.19 and later on its line, 24 and later. */
export function isNewEnough(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 19);
}
