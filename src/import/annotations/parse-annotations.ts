import type { ForeignAnnotation } from './foreign-annotation.ts';

type Fields = Record<string, unknown>;

/** A text that holds no annotations in a form that is read. */
export class NoAnnotations extends Error {
  constructor() {
    super('these are no annotations: give those of W3C as JSON-LD, or what Hypothesis or Recogito export as JSON');
    this.name = 'NoAnnotations';
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const fieldsIn = (value: unknown): Fields[] => listOf(value).filter(isFields);
const words = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The lists of annotations in what programs export: an array, a page or collection of W3C, a file of Hypothesis. */
function itemsOf(data: unknown): unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (!isFields(data)) return undefined;
  if (data.target !== undefined) return [data];
  for (const list of [data.items, data.annotations, data.rows]) if (Array.isArray(list)) return list;
  return isFields(data.first) ? itemsOf(data.first) : undefined;
}

/** The selectors of a target, with those by which others are narrowed down. */
const selectorsOf = (target: Fields): Fields[] =>
  fieldsIn(target.selector).flatMap((one) => [one, ...fieldsIn(one.refinedBy)]);

const COMMENTS = ['commenting', 'replying'];

/** The bodies of text that were written for a purpose; one without a purpose is a comment. */
const textsFor = (bodies: readonly Fields[], purposes: readonly string[]): Fields[] =>
  bodies.filter(({ type, purpose, value }) => {
    const isMeant = listOf(purpose ?? 'commenting').some((one) => purposes.includes(String(one)));
    return isMeant && typeof value === 'string' && (type ?? 'TextualBody') === 'TextualBody';
  });

/** What they say. */
const bodiesFor = (bodies: readonly Fields[], purposes: readonly string[]): string[] =>
  textsFor(bodies, purposes).map(({ value }) => String(value));

const isHtml = ({ format }: Fields): boolean =>
  listOf(format).some((one) => /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(String(one)));

/** What was written, its lines ended as ours are. */
const written = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

function annotationOf(item: Fields, index: number): ForeignAnnotation {
  const bodies = [...listOf(item.body), ...listOf(item.bodyValue)].map(
    (one): Fields => (isFields(one) ? one : { value: one }),
  );
  // One that has several targets is read at the first: the others say the same of other pages.
  const target = item.target;
  const [first = {}] = fieldsIn(target);
  const selectors = selectorsOf(first);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = words(quote?.exact);
  const source = isFields(first.source) ? first.source.id : first.source;
  return {
    name: words(item.id) ?? `annotation ${index + 1}`,
    page:
      words(source) ??
      words(item.uri) ??
      listOf(target)
        .find((one) => typeof one === 'string')
        ?.toString(),
    claim: words(written(bodiesFor(bodies, ['describing']).join(' '))),
    note: written(words(item.text) ?? bodiesFor(bodies, COMMENTS).join('\n\n')),
    isHtml: textsFor(bodies, ['describing', ...COMMENTS]).some(isHtml),
    tags: [...listOf(item.tags).map(String), ...bodiesFor(bodies, ['tagging', 'classifying'])],
    quote: exact === undefined ? undefined : { exact, prefix: words(quote?.prefix), suffix: words(quote?.suffix) },
    start: typeof position?.start === 'number' ? position.start : undefined,
    isReply: listOf(item.references).length > 0 || listOf(item.motivation).includes('replying'),
  };
}

/**
 * The annotations of a file: an array, page or collection of W3C annotations, what Hypothesis exports, or one
 * annotation a line. Throws `NoAnnotations`. https://www.w3.org/TR/annotation-model/
 */
export function parseAnnotations(text: string): ForeignAnnotation[] {
  const whole = text.replace(/^\uFEFF/, '').trim();
  const read = (json: string): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      throw new NoAnnotations();
    }
  };
  const lines = whole.split(/\r?\n/);
  const isLines = lines.length > 1 && lines.every((line) => /^\s*(?:\{.*\}\s*)?$/.test(line));
  const items = isLines ? lines.filter((line) => line.trim() !== '').map(read) : itemsOf(read(whole));
  if (!items?.every(isFields)) throw new NoAnnotations();
  const all = items.filter((one) => isFields(one) && one.target !== undefined) as Fields[];
  if (all.length === 0) throw new NoAnnotations();
  return all.map(annotationOf);
}
