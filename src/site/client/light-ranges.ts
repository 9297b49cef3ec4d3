import style from '../styles/lit.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Lights these ranges as what a search `found` or a link `linked`; only where `CSS.highlights` is known. */
export function lightRanges(name: 'found' | 'linked', ranges: readonly Range[]): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
  }
  CSS.highlights.set(name, new Highlight(...ranges));
}
