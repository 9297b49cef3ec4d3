/** So many articles, the latest, stand on the first page; if there are more, a list has them all. */
export const ON_HOME = 20;
