/**
 * What may do more than draw, or ask another host. The names of elements and attributes cannot be written with
 * entities in XML; of addresses only fragments and images in the file itself may stand, however they are written.
 */
const UNSAFE: readonly [pattern: RegExp, name: string][] = [
  [/<!ENTITY|<!DOCTYPE[^>[]*\[/i, 'it declares entities'],
  [/<\?xml-stylesheet/i, 'it loads a style'],
  [/<\s*(?:[\w.-]+:)?(script|foreignobject|iframe|object|embed|audio|video|handler|listener)\b/i, 'it has <$1>'],
  [/[\s"'/](on[a-z]+)\s*=/i, 'it has a script in $1'],
  [/[\s"'](?:[\w.-]+:)?(?:href|src)\s*=\s*(?!["'](?:#|data:image\/(?:png|jpeg|webp|gif);))/i, 'it leads elsewhere'],
  [/[\s"'/]attributeName\s*=\s*["']?\s*(?:[\w.-]+:)?(?:href|src|on[a-z]+)/i, 'it changes where it leads'],
  [/image-set\(|(?:^|[\s;{(])src\(/i, 'it loads something'],
  [/<style\b[^>]*>(?:(?!<\/style)[\s\S])*\\|\sstyle\s*=\s*(?:"[^"]*\\|'[^']*\\)/i, 'its style has a backslash'],
  [/url\(\s*(?!["']?\s*#|&quot;\s*#|&#39;\s*#)/i, 'it loads something'],
  [/@import/i, 'it loads a style'],
];

/** Why an SVG may not be published: it could run a script or ask another host. Nothing if it only draws. */
export function unsafeInSvg(svg: string): string | undefined {
  for (const [pattern, name] of UNSAFE) {
    const found = pattern.exec(svg);
    if (found) return name.replace('$1', found[1] ?? '');
  }
  return undefined;
}
