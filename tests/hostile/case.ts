/** The sign that stands, in a case's own text, where a finding must point. */
export const HERE = '‸';

/** Something that editors, or people who mean harm, might put into the content folder. */
export interface Case {
  name: string;
  /** By path inside the content folder. A sign (`HERE`) stands where the next rule of `finds` must point. */
  files: Record<string, string | Uint8Array>;
  /** The rules that must find something, in the order of the signs; all other findings are a failure. */
  finds?: string[];
  /** Without `finds`: the text of the first paragraph of the article, as readers must get it. */
  says?: string;
}

/** The rows of a family, each with what is wrong or right about it. */
export type Family = readonly Case[];

const REQUIRED = 'title: T\ndeck: D\nbyline: B\npublished: "2026-01-01"\nasOf: "2014-11"\n';

/** An article with the least frontmatter and these further lines of it. */
export const article = (body: string, fields = ''): string => `---\n${REQUIRED}${fields}---\n\n${body}\n`;

/** A record with the least that it must have, and these further lines. */
export const entity = (name: string, fields = '', body = ''): string =>
  `---\nname: ${name}\nkind: faction\nsummary: S.\n${fields}---\n\n${body}`;

/** A work with the least that it must have, and these further lines. */
export const work = (fields = ''): string =>
  `type: webpage\ntitle: A page\nURL: https://example.org/\nweight: A\n${fields}`;

/** One claim in the frontmatter; a quote is written as JSON, which is YAML. */
export const claim = (id: string, quote: string, fields = ''): string =>
  `  - { id: ${id}, quote: ${JSON.stringify(quote)}, claim: C., kind: fact, rating: disputed, gist: G., note: N., known: then, works: []${fields} }\n`;

/** Articles that must each give one finding, at the sign. */
export const wrong = (rule: string, bodies: Record<string, string>): Case[] =>
  Object.entries(bodies).map(([name, body]) => ({ name, files: { 'articles/a.md': article(body) }, finds: [rule] }));

/** Articles that must be published: name, body, the text of the first paragraph, further lines of frontmatter. */
export const right = (rows: readonly [string, string, string, string?][]): Case[] =>
  rows.map(([name, body, says, fields]) => ({ name, files: { 'articles/a.md': article(body, fields) }, says }));
