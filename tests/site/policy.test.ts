// What a page may load and run is written in its head, and it holds nothing that this would forbid.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from './elements.ts';
import { everySite, type Page, ROOT } from './read-site.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(page: Page): Map<string, string[]> {
  const meta = page.elements.find((element) => attribute(element, 'httpEquiv') === 'content-security-policy');
  const content = (meta && attribute(meta, 'content')) ?? '';
  return new Map(
    content
      .split(';')
      .map((part) => part.trim().split(/ +/))
      .filter(([name]) => name)
      .map(([name = '', ...values]) => [name, values]),
  );
}

const inline = ({ elements }: Page, tag: string) =>
  elements
    .filter(({ tagName, properties }) => tagName === tag && properties.src === undefined)
    .filter((element) => attribute(element, 'type') !== 'application/ld+json')
    .map((element) => ({ element, hash: hashOf(textOf(element)) }));

const scriptOf = (name: string) => readFileSync(path.join(ROOT, 'src', 'site', 'layouts', name), 'utf8');
/** The inline scripts of the program, of whole pages and of small ones: none holds any other, whatever its policy. */
const OURS = [scriptOf('show-choices.js') + scriptOf('hold-early.js'), scriptOf('show-theme.js')].map(hashOf);

describe.each(everySite())('the edition $name', ({ site }) => {
  test.each(site.pages)('$file allows its own host and hashes, no more, and all that stands in it', (page) => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    const known = /^('self'|'none'|'wasm-unsafe-eval'|data:|'sha256-[\w+/]+=*')$/;
    expect([...policy.values()].flat().filter((value) => !known.test(value))).toEqual([]);
    expect([...policy].filter(([, values]) => values.includes('data:')).map(([name]) => name)).toEqual(['img-src']);
    const named = (directive: string) => policy.get(directive) ?? [];
    const allowed = (directive: string) => named(directive).filter((value) => value.startsWith("'sha256-"));
    const standing = (tag: string) => [...new Set(inline(page, tag).map(({ hash }) => hash))];
    expect(allowed('style-src')).toEqual(standing('style'));
    expect(allowed('script-src')).toEqual(standing('script'));
  });

  test.each(site.pages)('$file has no inline script but ours, and styles in its head alone', (page) => {
    expect(inline(page, 'script').filter(({ hash }) => !OURS.includes(hash))).toEqual([]);
    const head = page.elements.find(({ tagName }) => tagName === 'head');
    const inHead = new Set(head ? elementsOf(head) : []);
    expect(inline(page, 'style').filter(({ element }) => !inHead.has(element))).toEqual([]);
  });

  test.each(site.pages)('$file has no style and no script in an attribute', ({ elements }) => {
    const found = elements.flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => name === 'style' || /^on[A-Z]/.test(name))
        .map((name) => `${tagName} ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('a link out tells the other site nothing of the page that it stands in', () => {
    const out = site.pages.flatMap((page) =>
      page.elements.filter(
        (element) =>
          element.tagName === 'a' && new URL(attribute(element, 'href') ?? '', page.url).origin !== site.address.origin,
      ),
    );
    const web = out.filter((element) => attribute(element, 'href')?.startsWith('http'));
    expect(web.length).toBeGreaterThan(0);
    expect(
      web
        .filter((element) => !attribute(element, 'rel')?.endsWith('noopener noreferrer'))
        .map((element) => attribute(element, 'href')),
    ).toEqual([]);
  });
});
