import { Composer, CST, type Document, isCollection, isMap, isScalar, Parser, type Scalar } from 'yaml';

/** Words in YAML to be replaced: those of the scalar or map at `path`, in a map under `field`. */
export interface WordChange {
  path: readonly (string | number)[];
  field: 'quote' | 'text';
  now: { exact: string; prefix?: string | undefined; suffix?: string | undefined };
}

function compose(text: string): { document: Document; print: () => string } {
  const tokens = [...new Parser().parse(text)];
  const [document] = new Composer({ keepSourceTokens: true }).compose(tokens);
  if (!document) throw new Error('there is no YAML');
  return { document, print: () => tokens.map((token) => CST.stringify(token)).join('') };
}

/** Whether the value at a path stands within braces or brackets, where commas end words that have no quotes. */
const isInFlow = (document: Document, path: WordChange['path']): boolean =>
  [...path, ''].some((_, depth) => {
    const holder = document.getIn(path.slice(0, depth), true);
    return isCollection(holder) && holder.flow === true;
  });

/** Sets fields that are there, each scalar in its own style; gives back those that are not. */
function setScalars(document: Document, { path, field, now }: WordChange): [string, string][] {
  const node = document.getIn(path, true);
  const inFlow = isInFlow(document, path);
  const fields = [
    [field, now.exact],
    ['prefix', now.prefix],
    ['suffix', now.suffix],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined);
  if (!isMap(node)) {
    const alone = fields.length === 1 && isScalar(node) && node.srcToken;
    if (alone) CST.setScalarValue(alone, now.exact, { inFlow });
    return alone ? [] : fields;
  }
  return fields.filter(([key, words]) => {
    const scalar = node.get(key, true) as Scalar | undefined;
    if (scalar?.value !== words && scalar?.srcToken)
      CST.setScalarValue(scalar.srcToken, words, { afterKey: true, inFlow });
    return scalar === undefined;
  });
}

/** Puts fields into the map at `path` before its `field`; words that stand by themselves become a map. */
function addFields(text: string, { path, field }: WordChange, fields: readonly [string, string][]): string {
  const node = compose(text).document.getIn(path, true);
  const written = fields.map(([key, words]) => `${key}: ${JSON.stringify(words)}`);
  if (isMap(node)) {
    const key = node.items.find((item) => isScalar(item.key) && item.key.value === field)?.key as Scalar;
    const at = key.range?.[0] as number;
    const indent = ' '.repeat(at - text.lastIndexOf('\n', at - 1) - 1);
    const put = written.map((pair) => (node.flow ? `${pair}, ` : `${pair}\n${indent}`)).join('');
    return text.slice(0, at) + put + text.slice(at);
  }
  const [start, end] = (node as Scalar).range as [number, number, number];
  return `${text.slice(0, start)}{ ${written.join(', ')} }${text.slice(end)}`;
}

/**
 * YAML with other words for quotes and wordings: nothing else of it is touched, not its comments, not its layout.
 * Throws if what comes out does not say what was asked for.
 */
export function replaceWords(yaml: string, replacements: readonly WordChange[]): string {
  let text = yaml;
  for (const replacement of replacements) {
    const { document, print } = compose(text);
    const missing = setScalars(document, replacement);
    text = print();
    if (missing.length > 0) text = addFields(text, replacement, missing);
  }
  if (/\r\n/.test(yaml)) text = text.replace(/\r?\n/g, '\r\n');
  const { document } = compose(text);
  for (const { path, field, now } of replacements) {
    const node = document.getIn(path, true);
    const said = isMap(node) ? [node.get(field), node.get('prefix'), node.get('suffix')] : [document.getIn(path)];
    const meant = isMap(node) ? [now.exact, now.prefix, now.suffix] : [now.exact];
    if (document.errors.length > 0 || said.some((words, index) => words !== meant[index])) {
      throw new Error(`cannot put the words "${now.exact}" into the frontmatter`);
    }
  }
  return text;
}
