// What a page may load and run is written in its head, and it holds nothing that this would forbid.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attribute } from './elements.ts';
import { everySite, type Page } from './read-site.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(page: Page): Map<string, string[]> {
  const meta = page.elements.find((element) => attribute(element, 'httpEquiv') === 'Content-Security-Policy');
  const content = (meta && attribute(meta, 'content')) ?? '';
  return new Map(content.split(';').map((part) => [part.split(' ')[0] as string, part.split(' ').slice(1)]));
}

/** The text of an element as a browser hashes it. */
const rawText = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, attributes, text]) => ({
    attributes: attributes as string,
    text: text as string,
  }));

describe.each(everySite())('the edition $name', ({ site }) => {
  test.each(site.pages)('$file allows its own host and the hashes of what stands in it, no more', (page) => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    const known = /^('self'|'none'|'wasm-unsafe-eval'|data:|'sha256-[\w+/]+=*')$/;
    expect([...policy.values()].flat().filter((value) => !known.test(value))).toEqual([]);
    expect([...policy].filter(([, values]) => values.includes('data:')).map(([name]) => name)).toEqual(['img-src']);
    const styles = rawText(page.html, 'style').map(({ text }) => hashOf(text));
    expect(policy.get('style-src')).toEqual(["'self'", ...styles]);
    const scripts = rawText(page.html, 'script').filter(
      ({ attributes }) => !/\bsrc=|application\/ld\+json/.test(attributes),
    );
    const hashes = (policy.get('script-src') ?? []).filter((value) => value.startsWith("'sha256"));
    expect(hashes).toEqual([...new Set(scripts.map(({ text }) => hashOf(text)))]);
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
