import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const printer = unified().use(rehypeStringify).freeze();

/** An element as HTML, its text and attributes escaped. */
export const printElement = (element: Element): string => printer.stringify({ type: 'root', children: [element] });
