import style from '../../styles/links.css?inline';

/** The style of what this folder puts on a page; it comes with the first of it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
