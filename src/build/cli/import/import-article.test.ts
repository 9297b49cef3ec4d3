// Documents with images, through the command: what is copied, what is said, what the check says then.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandHere } from '../../../../tests/fixtures/command-here.ts';

vi.setConfig({ testTimeout: 60_000 });

const EDITION = join(import.meta.dirname, '../../../../tests/editions/tiny/content');
let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const image = (ending: 'png' | 'tiff', red = 0): Promise<Buffer> =>
  sharp({ create: { width: 4, height: 3, channels: 3, background: { r: red, g: 0, b: 0 } } })
    .toFormat(ending)
    .toBuffer();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-import-'));
  cpSync(EDITION, at('content'), { recursive: true });
  mkdirSync(at('texts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(command: string, args: string[]) {
  const { code, stdout, stderr } = await commandHere(command, args, { cwd: folder, env: { CI: undefined } });
  return { code, said: stdout + stderr };
}
const imported = () =>
  existsSync(at('content/images'))
    ? readdirSync(at('content/images'), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
    : [];

test('images beside a page are copied, others are named, none is fetched', async () => {
  writeFileSync(at('texts/ship.png'), await image('png'));
  writeFileSync(at('texts/scan.tif'), await image('tiff', 9));
  writeFileSync(at('texts/same.png'), await image('png'));
  writeFileSync(at('texts/none.png'), 'no image');
  writeFileSync(at('secret.png'), await image('png', 200));
  mkdirSync(at('texts/deep'));
  writeFileSync(
    at('texts/deep/in.html'),
    `<h1>The head</h1><p>One.</p>
<figure><img src="../ship.png" alt="A ship"><figcaption>The ship in 1794</figcaption></figure>
<p>Two <img src="../scan.tif" alt="A letter"> words.</p><p><img src="../same.png" alt="It again"></p>
<p><img src="../../secret.png" alt="S"></p><p><img src="../none.png" alt="N"></p>
<p><img src="https://example.org/x.png" alt="X"></p><p><img src="file:///etc/x.png" alt="F"></p>`,
  );
  const dry = await run('import', ['texts/deep/in.html', '--dry-run']);
  expect(dry.said).toContain('content/images/the-head/ship.png would be written');
  expect(imported()).toEqual([]);
  const { code, said } = await run('import', ['texts/deep/in.html', '--deck', 'D.']);
  expect(code).toBe(0);
  expect(imported().sort()).toEqual(['the-head/scan.png', 'the-head/ship.png']);
  expect(said.split('\n').filter((line) => /the image/.test(line))).toEqual([
    'texts/deep/in.html, paragraph 2: changed: the image "A letter", ../images/the-head/scan.png stands on a line of its own behind its paragraph',
    'texts/deep/in.html, paragraph 2: left out: the image "S", ../../secret.png: there is no such file in the folder of the document',
    'texts/deep/in.html, paragraph 2: left out: the image "N", ../none.png: it is no image that can be read; save it as JPEG or PNG',
    'texts/deep/in.html, paragraph 2: left out: the image "X", https://example.org/x.png: it is on another host, which is not asked; put the file beside the document, or into the article by hand',
    'texts/deep/in.html, paragraph 2: left out: the image "F", file:///etc/x.png: there is no such file in the folder of the document',
  ]);
  const text = readFileSync(at('content/articles/the-head.md'), 'utf8');
  expect(text.split('---\n').at(-1)).toBe(`
One.

![A ship](../images/the-head/ship.png)
The ship in 1794

Two words.

![A letter](../images/the-head/scan.png)

![It again](../images/the-head/ship.png)
`);
  expect(await run('check', [])).toMatchObject({ code: 0, said: expect.not.stringContaining('warning') });
});

test('a description that is missing is asked for: a draft until there is one', async () => {
  writeFileSync(at('texts/ship.png'), await image('png'));
  writeFileSync(at('texts/in.md'), '# The head\n\nOne.\n\n![](ship.png)\n\n![ship.png](ship.png "A title")\n');
  const { code, said } = await run('import', ['texts/in.md', '--deck', 'D.']);
  expect(code).toBe(0);
  expect(said).toContain(
    'images without a description: 2; a draft, until you describe them and take out "draft: true"',
  );
  const file = at('content/articles/the-head.md');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('draft: true');
  expect((await run('check', [])).said.match(/warning image-undescribed/g)).toHaveLength(2);
  writeFileSync(file, text.replace('draft: true\n', ''));
  expect(await run('check', [])).toMatchObject({ code: 1, said: expect.stringContaining('error image-without-alt') });
  writeFileSync(file, text.replace('draft: true\n', '').replaceAll('![]', '![A ship]'));
  expect((await run('check', [])).code).toBe(0);
});

test('a drawing that may do more than draw is left out', async () => {
  writeFileSync(
    at('texts/x.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><script>x()</script></svg>',
  );
  writeFileSync(at('texts/in.md'), 'One.\n\n![A](x.svg)\n');
  const { said } = await run('import', ['texts/in.md', '--title', 'T', '--deck', 'D.']);
  expect(said).toMatch(/left out: the image "A", x\.svg: .*may do more than draw/);
  expect(imported()).toEqual([]);
});

test('of WordPress’s export those that lie beside it, the whole for what was scaled', async () => {
  mkdirSync(at('texts/uploads/2019/04'), { recursive: true });
  writeFileSync(at('texts/uploads/2019/04/pier.png'), await image('png'));
  const post = (name: string, content: string) =>
    `<item><title>${name}</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_name>${name}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`;
  const host = 'https://example.org/wp-content/uploads/2019/04';
  writeFileSync(
    at('texts/in.xml'),
    `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c"><channel>${post('one', `One.\n\n[caption id="a"]<a href="${host}/pier.png"><img src="${host}/pier-300x200.png" alt="A pier" /></a> The pier[/caption]`)}${post('two', `Two.\n\n<img src="${host}/gone.png" alt="Gone">`)}</channel></rss>`,
  );
  const { code, said } = await run('import', ['texts/in.xml']);
  expect(code).toBe(0);
  expect(imported()).toEqual(['one/pier.png']);
  expect(readFileSync(at('content/articles/one.md'), 'utf8')).toContain(
    '![A pier](../images/one/pier.png)\nThe pier\n',
  );
  expect(said).toContain(`"two", paragraph 1: left out: the image "Gone", ${host}/gone.png: it is on another host`);
});

test('a book with its image', async () => {
  const zip = new JSZip();
  zip.file('META-INF/container.xml', '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>');
  zip.file(
    'b.opf',
    '<package><metadata/><manifest><item id="c" href="c.xhtml"/><item id="i" href="i/ship.png"/></manifest><spine><itemref idref="c"/></spine></package>',
  );
  zip.file('c.xhtml', '<html><body><h1>The head</h1><p>One.</p><img src="i/ship.png" alt="A ship"/></body></html>');
  zip.file('i/ship.png', await image('png'));
  writeFileSync(at('texts/in.epub'), await zip.generateAsync({ type: 'nodebuffer' }));
  expect((await run('import', ['texts/in.epub'])).code).toBe(0);
  expect(imported()).toEqual(['the-head/ship.png']);
  expect((await run('check', [])).code).toBe(0);
});
