import { describe, expect, test } from 'vitest';
import { unsafeInSvg } from './unsafe-in-svg.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('an SVG that only draws', () => {
  test.each([
    ['shapes and words', '<title>A map</title><path d="M0 0h9"/><text>on load = off</text>'],
    ['a gradient of its own', '<g fill="url(#g)"/><g style="fill:url(#g)"/><style>a{fill:url(\'#g\')}</style>'],
    ['a use of its own shape', '<use href="#a"/><use xlink:href="#a"/>'],
    ['an image in the file', '<image href="data:image/png;base64,AAAA"/>'],
    ['a movement', '<rect><animate attributeName="width" from="1" to="2"/></rect>'],
  ])('%s', (_name, inside) => expect(unsafeInSvg(svg(inside))).toBeUndefined());
});

describe('an SVG that may do more, and why', () => {
  test.each([
    ['a script', '<script>1</script>', 'it has <script>'],
    ['a script with a prefix', '<svg:script>1</svg:script>', 'it has <script>'],
    ['a handler', '<g onload="x()"/>', 'it has a script in onload'],
    ['HTML', '<foreignObject/>', 'it has <foreignObject>'],
    ['a link', '<a href="https://example.org/"/>', 'it leads elsewhere'],
    ['a link with a script', '<a xlink:href="java&#115;cript:x()"/>', 'it leads elsewhere'],
    ['a link without quotes', '<a href=//example.org/ />', 'it leads elsewhere'],
    ['an image from elsewhere', '<image href="https://example.org/a.png"/>', 'it leads elsewhere'],
    ['an image that is an SVG', '<image href="data:image/svg+xml,x"/>', 'it leads elsewhere'],
    ['a fill from elsewhere', '<g fill="url(https://example.org/#a)"/>', 'it loads something'],
    ['a style from elsewhere', '<style>@import "a.css"</style>', 'it loads a style'],
    ['a set of images', '<style>g{background:image-set("https://example.org/a.png" 1x)}</style>', 'it loads something'],
    ['an escape in a style', '<style>g{background:u\\72l(https://example.org/)}</style>', 'its style has a backslash'],
    ['an escape in an attribute', '<g style="fill:u\\72l(//example.org/)"/>', 'its style has a backslash'],
    ['a link that is set later', '<a><set attributeName="href" to="//example.org/"/></a>', 'it changes where it leads'],
    ['the same with a prefix', '<animate attributeName="xlink:href" to="x"/>', 'it changes where it leads'],
    ['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]>', 'it declares entities'],
  ])('%s', (_name, inside, why) => expect(unsafeInSvg(svg(inside))?.toLowerCase()).toBe(why.toLowerCase()));
});
