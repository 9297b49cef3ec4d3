/** Where what was said last is kept for the page that is loaded again after a change. */
export const SAID = 'postil-bench-said';
