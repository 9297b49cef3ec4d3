/** The reading colours of `styles/tokens.css` in sRGB, and what the chart mixes of them; light, then dark. */
const SCHEMES = [
  ['paper', '#fcfaf6', '#181612'],
  ['ink', '#241e1a', '#e2ded5'],
  ['quiet', '#615953', '#afaaa1'],
  ['accent', '#87342c', '#ec9e86'],
  ['field', '#f4f1ec', '#211e1a'],
  ['branch', '#9c9690', '#6e6963'],
] as const;

const colours = (of: 1 | 2) => `svg{${SCHEMES.map((scheme) => `--${scheme[0]}:${scheme[of]}`).join(';')}}`;

/** How the chart looks as an image, which no style of a page reaches: the same as `styles/pictures.css` has it. */
export const CHART_IMAGE_STYLE = [
  colours(1),
  `@media (prefers-color-scheme:dark){${colours(2)}}`,
  '.paper{fill:var(--paper)}.ink{fill:var(--ink)}.quiet{fill:var(--quiet)}.accent{fill:var(--accent)}',
  '.field{fill:var(--field)}',
  '.branch{fill:none;stroke:var(--branch);stroke-width:1.2}.branch.lesser{stroke-dasharray:3 2.5}',
  '.line{fill:none;stroke:var(--accent);stroke-width:2}.line.lesser{stroke-dasharray:6 4}',
  '.cross{fill:none;stroke:var(--quiet);stroke-width:1.8}.move .cross{stroke:var(--accent);stroke-width:2.4}',
  '.head{fill:var(--accent)}',
  '.doubt{font:600 12px sans-serif;text-anchor:middle;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:5;stroke-linejoin:round}',
].join('');
