import { lineEnd } from './layout.ts';
import { printBlock, printFlow, printStrict } from './print-value.ts';

/** Prints values as they can stand in one text. */
export interface Printer {
  /** Lines of which the first goes where the place is, the others `indent` spaces in. */
  block: (value: unknown, indent: number) => string;
  flow: (value: unknown) => string;
  /** A field and its value, the lines behind the first `indent` spaces in. */
  field: (key: string, value: unknown, indent: number, flow?: boolean) => string;
  /** An item of a list with its dash. */
  item: (value: unknown, indent: number, flow?: boolean) => string;
}

const indented = (lines: string, indent: number, eol: string): string =>
  lines
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(indent) + line))
    .join(eol);

/** A printer for `text`, whose line ends it keeps; `strict` prints in the notation in which nothing can be misread. */
export function printerFor(text: string, strict: boolean): Printer {
  const eol = lineEnd(text);
  const flow = strict ? printStrict : printFlow;
  const block = (value: unknown, indent: number) =>
    strict ? printStrict(value) : indented(printBlock(value), indent, eol);
  return {
    flow,
    block,
    field: (key, value, indent, inFlow) => {
      if (strict || inFlow) return `${key}: ${flow(value)}`;
      return block({ [key]: value }, indent);
    },
    item: (value, indent, inFlow) => (strict || inFlow ? `- ${flow(value)}` : `- ${block(value, indent + 2)}`),
  };
}
