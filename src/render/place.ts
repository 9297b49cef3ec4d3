import type { Element } from 'hast';
import { h } from 'hastscript';

/**
 * A place that an address leads to whose id has words of the edition. It is empty and stands inside its block:
 * reader modes drop elements whose ids have words like `share`, `social` or `comment`, and of this nobody misses
 * anything.
 */
export const place = (id: string): Element => h('span', { id });
