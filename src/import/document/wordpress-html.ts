/** What WordPress makes paragraphs of by itself is no text within these. */
const BLOCK = /^<\/?(?:p|h[1-6]|ul|ol|li|dl|blockquote|pre|table|figure|div|section|hr|address|aside)\b/i;

/** A note of a post: its name and its HTML. */
interface Note {
  id: string;
  content: string;
}

const noterefTo = (id: string, number: number): string =>
  `<sup class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`;

/** Notes that plugins write into the text: `[ref]…[/ref]`, `[efn_note]…[/efn_note]`. */
const takeInlineNotes = (html: string, notes: Note[]): string =>
  html.replace(/\[(ref|efn_note|footnote|mfn)\b[^\][]*\]([\s\S]*?)\[\/\1\]/g, (_, _name, words) => {
    const id = `wp-note-${notes.length + 1}`;
    notes.push({ id, content: String(words).trim() });
    return noterefTo(id, notes.length);
  });

/** What a post of the old editor says: a blank line ends a paragraph, a line end a line. */
function withParagraphs(html: string): string {
  if (/<!-- wp:/.test(html) || /<p[\s>]/i.test(html)) return html;
  return html
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => (BLOCK.test(block) ? block : `<p>${block.replace(/\n/g, '<br>')}</p>`))
    .join('\n');
}

/** The HTML of a post as any page has it: its short codes and its notes in elements; what goes is told to `leave`. */
export function wordpressHtml(content: string, footnotes: readonly Note[], leave: (words: string) => void): string {
  const notes = [...footnotes];
  const plain = content
    .replace(
      /\[caption\b[^\][]*\]\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*?)\[\/caption\]/g,
      (_, image, words) => {
        return `\n\n<figure>${image}<figcaption>${words.trim()}</figcaption></figure>\n\n`;
      },
    )
    .replace(/\[embed\b[^\][]*\]\s*(https?:\/\/[^\s[]+)\s*\[\/embed\]/g, '\n\n<p><a href="$1">$1</a></p>\n\n')
    .replace(
      /\[\/?(?:gallery|audio|video|playlist|contact-form(?:-7)?|wpforms|toc|footnotes|references)\b[^\][]*\/?\]/g,
      (code) => {
        if (!code.startsWith('[/')) leave(`the short code ${code.slice(0, 80)}`);
        return '';
      },
    );
  const text = withParagraphs(takeInlineNotes(plain, notes));
  const used = notes.filter(({ id }) => text.includes(`"#${id}"`));
  for (const { id, content: words } of notes) {
    if (!used.some((one) => one.id === id))
      leave(`the note "${words.replace(/<[^>]*>/g, '').slice(0, 80)}", to which nothing leads`);
  }
  if (used.length === 0) return text;
  const items = used.map(({ id, content: words }) => `<li id="${id}">${words} <a href="#${id}-link">↩</a></li>`);
  return `${text}\n<ol>${items.join('')}</ol>`;
}
