import { Document, isScalar, Scalar, visit } from 'yaml';

/** The width to which long texts are folded. */
const WIDTH = 100;
const OPTIONS = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: false,
};

/** A text that YAML or somebody who reads it could take for something else than text. */
const LIKE_DATE = /^\d{4}(?:-\d\d){0,2}$/;

/** A value as YAML of several lines without an indent of their own: long texts folded, others with their breaks. */
export function printBlock(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(key, scalar) {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      const breaks = scalar.value.includes('\n');
      if (LIKE_DATE.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
      else if (breaks) scalar.type = Scalar.BLOCK_LITERAL;
      else if (scalar.value.length > WIDTH) scalar.type = Scalar.BLOCK_FOLDED;
    },
    // Lists of plain words stand on one line, as people write them.
    Seq(_, seq) {
      const short = seq.items.every((item) => isScalar(item) && String(item.value).length < 60);
      if (short && seq.items.length > 0) seq.flow = true;
    },
  });
  return document.toString({ ...OPTIONS, lineWidth: WIDTH }).replace(/\n$/, '');
}

/** A value as YAML on one line, fit to stand between brackets. */
export function printFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${printFlow(key)}: ${printFlow(one)}`)
      .join(', ')} }`;
  }
  if (typeof value === 'string' && LIKE_DATE.test(value)) return JSON.stringify(value);
  const document = new Document([value], { flow: true });
  return document.toString(OPTIONS).trim().slice(1, -1).trim();
}

/** A value in the strictest notation, which nothing can be misread in. */
export const printStrict = (value: unknown): string => JSON.stringify(value);
