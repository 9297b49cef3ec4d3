import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { linesOf } from '../../../tests/fixtures/lines-of.ts';
import { printTersely } from './print-tersely.ts';

test.each([
  ['white space around blocks', '<div> <p> a <b>b</b> c </p> <p>d</p> </div>', '<div><p>a <b>b</b> c<p>d</div>'],
  ['white space between words', '<p>a <a href="x">b</a> <b>c</b></p>', '<p>a <a href=x>b</a> <b>c</b></p>'],
  [
    'the edges of links',
    '<p>a <a href="x"> b </a>, <a href="y"> c </a>d</p>',
    '<p>a <a href=x>b</a>, <a href=y>c </a>d</p>',
  ],
  [
    'the only space between words',
    '<p><a href="x">one </a><em>two</em> <strong>x</strong><a href="y"> y</a></p>',
    '<p><a href=x>one </a><em>two</em> <strong>x</strong><a href=y> y</a></p>',
  ],
  [
    'signs of tags in a value',
    '<p title="if a <p> b</p> is > y"><a title="a </li> <li>" href="x">t</a></p>',
    '<p title="if a &lt;p&gt; b&lt;/p&gt; is &gt; y"><a title="a &lt;/li&gt; &lt;li&gt;" href=x>t</a></p>',
  ],
  ['quotes that are needed', '<a class="a b" title="x=y" href="z">t</a>', '<a class="a b" title="x=y" href=z>t</a>'],
  ['the items of a list', '<ul> <li>a</li> <li>b</li> </ul>', '<ul><li>a<li>b</ul>'],
  ['an item with text after a block', '<ul><li><p>a</p>b</li></ul>', '<ul><li><p>a</p>b</ul>'],
  ['a table', '<table><tr> <th>a</th> <td>b</td> </tr> </table>', '<table><tr><th>a<td>b</table>'],
  ['a closed tag', '<svg><path d="M1"/></svg><br class="a"/>', '<svg><path d="M1"/></svg><br class="a"/>'],
  ['what means itself', '<pre> <p>"a" </pre><script>"<p> a=\\"b\\" </p>"</script>', undefined],
])('%s', (_name, html, terse) => {
  expect(printTersely(html)).toBe(terse ?? html);
});

test('a browser reads the same elements and the same words', () => {
  const html = `<!doctype html><html lang="en"> <head><title>T</title></head> <body> <main class="page">
    <p class="meta">a · b<br><a href="/c/">c</a></p> <ul> <li> <b>2016</b> text <a href="/w/#x">w</a> </li><li>two</li> </ul>
    <div popover id="card-a"> <p>Kind</p> <ul><li>one</li></ul><p>last</p> </div> <details> <summary>S</summary> <table>
    <tr> <th> <p>a</p> </th> <td colspan="2"> <p>b</p><p class="later">c</p> </td> </tr> </table> </details></main></body></html>`;
  const told = (source: string) =>
    JSON.stringify(fromHtml(source), (key, value) =>
      key === 'position' ? undefined : key === 'value' ? String(value).replace(/\s+/g, ' ') : value,
    )
      .replace(/\{"type":"text","value":" "\},?/g, '')
      .replace(/"value":" ?(.*?) ?"/g, '"value":"$1"')
      .replace(/,\]/g, ']');
  expect(told(printTersely(html))).toBe(told(html));
  expect(linesOf(printTersely(html))).toEqual(linesOf(html));
});

test('no space between words is lost, however elements stand in one another', () => {
  const space = fc.constantFrom('', ' ', '\n  ');
  const word = fc.constantFrom('a', 'b.', ', c', '(', ')', '');
  const inline = fc.letrec<{ some: string; one: string }>((tie) => ({
    one: fc.oneof(
      { depthSize: 'small' },
      word,
      fc
        .tuple(fc.constantFrom('a', 'b', 'em', 'span', 'small'), space, tie('some'), space)
        .map(([name, before, text, after]) => {
          const open = name === 'a' ? 'a href="x"' : name;
          return `<${open}>${before}${text}${after}</${name}>`;
        }),
    ),
    some: fc.array(fc.tuple(space, tie('one')), { maxLength: 4 }).map((all) => all.flat().join('')),
  })).some;
  const block = fc
    .tuple(fc.constantFrom('p', 'div', 'h2', 'section'), space, inline, space)
    .map(([name, before, text, after]) => `${before}<${name}>${before}${text}${after}</${name}>${after}`);
  const items = fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((all) => `<ul> ${all.map((one) => `<li>${one}</li> `).join('')}</ul>`);
  const page = fc.array(
    fc.oneof(
      block,
      items,
      fc.tuple(inline, items).map(([text, list]) => `<div>${text}${list}</div>`),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(page, (blocks) => {
      const html = `<!doctype html><html lang="en"><body>${blocks.join('')}</body></html>`;
      expect(linesOf(printTersely(html))).toEqual(linesOf(html));
    }),
    { numRuns: 1000, seed: 1 },
  );
});
