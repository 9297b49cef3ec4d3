/** The path of this article without its last slash, whether its host serves it with that, without, or as a file. */
export const articlePath = (path = location.pathname): string => path.replace(/\/(?:index\.html)?$/, '');
