import { saidIn } from '../words/said-in.ts';
import type { RenderContext } from './handlers.ts';
import { renderLine } from './render-field.ts';

/** A line of a record as HTML; its words say their language where the page speaks another one. */
export function recordLine(markdown: string, context: RenderContext): string {
  const { lang, dir } = saidIn(context.recordLanguage, context.settings.language);
  const line = renderLine(markdown, context);
  return lang ? `<span lang="${lang}" dir="${dir}">${line}</span>` : line;
}
