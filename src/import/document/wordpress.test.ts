// An export of WordPress, as its own exporter writes it: posts of both editors, drafts, and what is no post.
import { expect, test } from 'vitest';
import { articleText } from './article-text.ts';
import { fitDocument } from './fit-tree.ts';
import { isWordpress, wordpressDocuments } from './wordpress-documents.ts';

interface Item {
  title: string;
  content?: string;
  type?: string;
  status?: string;
  more?: string;
}
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const item = ({ title, content = '', type = 'post', status = 'publish', more = '' }: Item) => `<item>
  <title>${cdata(title)}</title><link>https://example.org/?p=1</link><dc:creator>${cdata('ada')}</dc:creator>
  <content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata('')}</excerpt:encoded>
  <wp:post_id>1</wp:post_id><wp:post_date>${cdata('2019-04-05 10:00:00')}</wp:post_date>
  <wp:post_name>${cdata(title.toLowerCase().replace(/\W+/g, '-'))}</wp:post_name><wp:status>${cdata(status)}</wp:status>
  <wp:post_type>${cdata(type)}</wp:post_type>${more}</item>`;
const wxr = (...items: Item[]) => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.5" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Port &amp; pier</title><language>en-GB</language>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata('ada')}</wp:author_login><wp:author_display_name>${cdata('Ada Bell')}</wp:author_display_name></wp:author>
${items.map(item).join('\n')}
</channel></rss>`;
const only = (given: Partial<Item>) => {
  const { documents } = wordpressDocuments(wxr({ title: 'One', ...given }));
  const [found] = documents;
  if (!found) throw new Error('no document');
  const document = fitDocument(found);
  return { ...document, text: articleText(document.tree).trim() };
};

test('a post with what it says of itself', () => {
  expect(isWordpress(wxr())).toBe(true);
  const terms = '<category domain="post_tag" nicename="sea"><![CDATA[Sea & salt]]></category>';
  const comment = '<wp:comment><wp:comment_content>x</wp:comment_content></wp:comment>';
  expect(only({ title: 'The pier &#8217; &amp; sea', content: 'Text.', more: terms + comment })).toMatchObject({
    ...{
      title: 'The pier ’ & sea',
      name: 'the-pier-8217-amp-sea',
      published: '2019-04-05',
      byline: 'Ada Bell',
      language: 'en-GB',
    },
    ...{ text: 'Text.', draft: undefined },
    remarks: [
      { what: 'left out', words: 'its categories and tags: Sea & salt' },
      { what: 'left out', words: 'comments: 1' },
    ],
  });
});

test.each<[string, string, string]>([
  [
    'the old editor’s paragraphs and lines',
    'One\nline.\n\nTwo <em>words</em>.\n\n<h2>Head</h2>\n\n<ul>\n<li>a</li>\n</ul>',
    'One\\\nline.\n\nTwo _words_.\n\n## Head\n\n- a',
  ],
  [
    'the block editor’s',
    '<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>Two.</p></blockquote>\n<!-- /wp:quote -->',
    'One.\n\n> Two.',
  ],
  ['an embedded address', 'See\n\n[embed]https://example.org/film[/embed]', 'See\n\n<https://example.org/film>'],
  ['a note of a plugin', 'One[efn_note]A <b>note</b>.[/efn_note] goes on.', 'One[^n1] goes on.\n\n[^n1]: A **note**.'],
  ['brackets that are none', 'One [sic] two.', 'One \\[sic] two.'],
])('%s', (_name, content, expected) => expect(only({ content }).text).toBe(expected));

test('the notes of the block editor, which stand beside the text', () => {
  const notes = JSON.stringify([
    { id: 'a-1', content: 'First <em>note</em>.' },
    { id: 'b-2', content: 'No place.' },
  ]);
  const more = `<wp:postmeta><wp:meta_key>${cdata('footnotes')}</wp:meta_key><wp:meta_value>${cdata(notes)}</wp:meta_value></wp:postmeta>`;
  const content =
    '<!-- wp:paragraph --><p>One<sup data-fn="a-1" class="fn"><a href="#a-1" id="a-1-link">1</a></sup>.</p><!-- /wp:paragraph -->';
  const { text, remarks } = only({ content, more });
  expect(text).toBe('One[^n1].\n\n[^n1]: First _note_.');
  expect(remarks).toEqual([{ what: 'left out', words: 'the note "No place.", to which nothing leads' }]);
});

test('images and short codes are told, a caption stays', () => {
  const { text, remarks } = only({
    content:
      'One.\n\n[caption id="a" width="3"]<img src="a.jpg" alt="A pier" /> The pier in 1900[/caption]\n\n[gallery ids="1,2"]',
  });
  expect(text).toContain('The pier in 1900');
  expect(remarks.map(({ words }) => words)).toEqual([
    'the short code [gallery ids="1,2"]',
    'the image "A pier", a.jpg: there is no such file beside the document',
  ]);
});

test('drafts are drafts; what is no post is named', () => {
  const { documents, remarks } = wordpressDocuments(
    wxr(
      { title: 'Half', content: 'Text.', status: 'draft' },
      { title: 'About', type: 'page' },
      { title: 'pier.jpg', type: 'attachment', status: 'inherit' },
      { title: 'Gone', status: 'trash' },
    ),
  );
  expect(documents).toMatchObject([{ title: 'Half', draft: true }]);
  expect(remarks.map(({ words }) => words)).toEqual([
    'the page "About"',
    'the attachment "pier.jpg"',
    'the post (trash) "Gone"',
  ]);
});

test('what expands without end is not expanded', () => {
  const bomb = wxr({ title: 'One', content: 'x' }).replace(
    '<rss',
    '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss',
  );
  const said = (() => {
    try {
      return JSON.stringify(wordpressDocuments(bomb.replace('<![CDATA[One]]>', '&b;')).documents[0]?.title ?? '');
    } catch (error) {
      return (error as Error).message;
    }
  })();
  expect(said.length).toBeLessThan(120);
});

test('what a password kept from readers is a draft', () => {
  const kept = only({ content: 'Text.', more: '<wp:post_password><![CDATA[x]]></wp:post_password>' });
  expect(kept).toMatchObject({ draft: true });
  expect(kept.remarks.map(({ words }) => words)).toContain('a draft, as it had a password');
});

test.each([
  ['%d0%bf%d1%80%d0%b8', 'post-7'],
  ['the-%e6%b8%af-pier', 'the---pier'],
  ['the-pier', 'the-pier'],
])('the address %s gives the name %s', (slug, name) => {
  const text = wxr({ title: 'One' }).replace(
    /<wp:post_name>.*?<\/wp:post_name>/,
    `<wp:post_name>${slug}</wp:post_name>`,
  );
  const [document] = wordpressDocuments(text.replace('<wp:post_id>1<', '<wp:post_id>7<')).documents;
  expect(document?.name).toBe(name);
});
