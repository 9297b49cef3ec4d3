import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sealPage } from './seal-page.ts';

const KNOWN = ['first()'];
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** The directives of the policy in a page. */
function policyIn(html: string): Record<string, string> {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('the policy stands right after the character set, before anything that it rules', () => {
  const html = sealPage(page('<style>a{}</style>'), KNOWN);
  expect(html).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><style>/,
  );
});

test('a page without scripts may run none and fetch nothing', () => {
  const policy = policyIn(sealPage(page(''), KNOWN));
  expect(policy['default-src']).toBe("'none'");
  expect(policy).not.toHaveProperty('script-src');
  expect(policy).not.toHaveProperty('connect-src');
});

test('of inline scripts only the known one is allowed, and of compiling only WebAssembly', () => {
  const html = sealPage(page('<script>first()</script>', '<script type="module" src="/a.js"></script>'), KNOWN);
  expect(policyIn(html)['script-src']).toBe(`'self' 'wasm-unsafe-eval' ${hash('first()')}`);
  expect(html).not.toContain('unsafe-inline');
});

test('the styles of the head become one block, in their order, where the last one stood', () => {
  const html = sealPage(page('<style>a{}</style><title>T</title><style>b{}</style><link rel="x">'), KNOWN);
  expect(html).toContain('<title>T</title><style>a{}b{}</style><link rel="x"></head>');
  expect(policyIn(html)['style-src']).toBe(`'self' ${hash('a{}b{}')}`);
});

test('text outside tags, data blocks and words that look like tags in values stay as they are', () => {
  const head = `<script type="application/ld+json">{"a":"style=x"}</script>`;
  const body = `<p class="charset <body" title="<script>a()</script>" data-a='<i style="b">'>style="c" onclick="d"<!-- <style>e</style> --></p>`;
  const html = sealPage(page(head, body), KNOWN);
  expect(html).toContain(head);
  expect(html).toContain(body);
  expect(policyIn(html)).not.toHaveProperty('script-src');
});

describe('a page is not published with', () => {
  test.each([
    ['a style attribute', page('', '<p style="color:red">'), 'an element “p” has the attribute “style”'],
    ['a style attribute without quotes', page('', '<p class=a STYLE=color:red>'), 'the attribute “style”'],
    ['an event handler', page('', '<img src="a" onerror="b()">'), 'an element “img” has the attribute “onerror”'],
    ['an event handler on its body', page('').replace('<body', '<body onload=a()'), 'the attribute “onload”'],
    ['an event handler on a script', page('<script src="a" onload="b()"></script>'), 'the attribute “onload”'],
    ['an inline script of another origin', page('', '<script>alert(1)</script>'), 'is not ours: alert(1)'],
    ['an inline module', page('', '<script type="module">first ()</script>'), 'is not ours: first ()'],
    ['a style block in its text', page('', '<style>a{}</style>'), 'outside the head'],
    [
      'a style block that says when it holds',
      page('<style media="print">a{}</style>'),
      'has attributes: media="print"',
    ],
    ['no character set', page('').replace('<meta charset="utf-8">', ''), 'no place for a policy'],
    ['a style before its character set', `<head><style>a{}</style><meta charset="utf-8">`, 'before the character set'],
  ])('%s', (_name, html, message) => {
    expect(() => sealPage(html, KNOWN)).toThrow(message);
  });
});
