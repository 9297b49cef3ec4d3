import { formatSpanVersions, type SpanVersion } from './span-version.ts';
import { formatVersion, type Version } from './version.ts';

/**
 * The whole address of a paragraph, or of some of its words, as it is copied: the page without its query, the version
 * that is meant, the paragraph's id, and the words as a text directive where there is one. A page without script shows
 * the paragraph, one that knows text directives the words; neither minds the version.
 */
export function linkTo(page: string, version: Version, directive = ''): string {
  const url = new URL(page);
  url.search = `?v=${formatVersion(version)}`;
  url.hash = version.id;
  return url.href + (directive && `:~:text=${directive}`);
}

/** The whole address of several paragraphs, or of words that run over some, made in the same way. */
export function linkToSpans(page: string, versions: readonly SpanVersion[], directive = ''): string {
  const url = new URL(page);
  url.search = `?v=${formatSpanVersions(versions)}`;
  url.hash = versions[0]?.first.id ?? '';
  return url.href + (directive && `:~:text=${directive}`);
}
