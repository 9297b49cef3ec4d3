import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { guard } from './guard.ts';

const guarded = (html: string) => toHtml(guard(fromHtml(html, { fragment: true })));

test.each([
  ['a script', 'a<script>b</script>', 'a'],
  ['a style', 'a<style>b</style>', 'a'],
  ['a handler', '<p onclick="a">b</p>', '<p>b</p>'],
  ['a style attribute', '<p style="a">b</p>', '<p>b</p>'],
  ['an image of another site', 'a<img src="https://x.example/y" onerror="b">', 'a<img>'],
  ['a frame', '<iframe src="x"></iframe>a', 'a'],
  [
    'what a drawing does',
    '<svg onload="a"><circle r="1"></circle><script>b</script></svg>',
    '<svg><circle r="1"></circle></svg>',
  ],
  [
    'what a drawing asks for',
    '<svg><image href="a"></image><use href="#b"></use><a href="c"></a></svg>',
    '<svg><a href="c"></a></svg>',
  ],
  ['a style in a drawing', '<svg style="a"><style>b</style></svg>', '<svg></svg>'],
  ['a form', '<form action="x"><button>a</button></form>', 'a'],
  ['a base', '<base href="//x">a', 'a'],
  ['a script for an address', '<a href="javascript:a">b</a>', '<a>b</a>'],
  ['the same, hidden', '<a href="java&#10;script:a">b</a>', '<a>b</a>'],
  ['data for an address', '<a href="data:text/html,a">b</a>', '<a>b</a>'],
  ['a field to type in', '<input type="text" name="a">', '<input type="checkbox" disabled>'],
  ['a comment', 'a<!-- b -->', 'a'],
])('%s does not pass', (_name, html, expected) => {
  expect(guarded(html)).toBe(expected);
});

test.each([
  '<p id="p1" data-pagefind-title="a"><a class="num" href="#p1" aria-label="b" data-pagefind-ignore="">1</a></p>',
  '<a class="ref key" id="ref-1" href="#note-a" role="doc-noteref">1</a>',
  '<a href="https://example.org/" rel="noopener noreferrer" title="a">b</a><a href="mailto:a@b.c">c</a><a href="../d/">e</a>',
  '<section class="notes" role="doc-endnotes" aria-labelledby="notes"><h2 id="notes">a</h2><ol start="2"><li>b</li></ol></section>',
  '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled>a</li></ul>',
  '<table><thead><tr><th align="left">a</th></tr></thead><tbody><tr><td align="left">b</td></tr></tbody></table>',
  '<pre><code class="language-js">a</code></pre><hr><blockquote>b<br>c</blockquote>',
  '<abbr title="a">b</abbr><span lang="ur" dir="rtl">c</span><time datetime="2014">d</time>',
])('what our own passes and editors write stays: %s', (html) => {
  expect(guarded(html)).toBe(html);
});

test('it looks at what an element says, not at how it was made', () => {
  expect(
    toHtml(
      guard({
        type: 'root',
        children: [h('a', { href: ' javascript:a' }, 'b'), { type: 'raw', value: '<b>' } as never],
      }),
    ),
  ).toBe('<a>b</a>');
});
