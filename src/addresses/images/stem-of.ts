/** How the name of a published file begins, by the name of what it is made of: `lamp` for `images/Lamp.jpg`. */
export const stemOf = (name: string, otherwise: string): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || otherwise;
