import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PLAIN_ENTITIES, plainArticle, plainEntityId, plainEntityName } from './plain-article.ts';

const DAY = '2026-01-01';

function articleText(n: number): string {
  const { title, paragraphs, entities, quotes } = plainArticle(n);
  const claims = quotes.map((quote, at) =>
    [
      `  - id: claim-${at + 1}`,
      `    quote: "${quote}"`,
      '    claim: It was so.',
      '    kind: fact',
      '    rating: disputed',
      '    gist: Some say that it was not so.',
      '    note: There are two accounts of it.',
      '    known: then',
      '    works: [almanac]',
    ].join('\n'),
  );
  const head = [
    ...[`title: "${title}"`, 'deck: A plain text.', `published: "${DAY}"`, `asOf: "${DAY}"`],
    ...[`entities: [${entities.join(', ')}]`, 'claims:', ...claims],
  ];
  return `---\n${head.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** Makes a content folder with this many plain articles: sixteen paragraphs, three names and two claims each. */
export function makePlain(folder: string, articles: number): void {
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  put('edition.yaml', 'name: Plain texts\ntagline: Made up.\nlanguage: en\n');
  put('works/almanac.yaml', 'type: book\ntitle: The Almanac\nissued: "2001"\nweight: B\n');
  for (let n = 0; n < Math.min(PLAIN_ENTITIES, articles * 3); n++) {
    put(
      `entities/${plainEntityId(n)}.md`,
      `---\nname: ${plainEntityName(n)}\nkind: faction\nsummary: An order of the plain texts.\n---\n`,
    );
  }
  for (let n = 0; n < articles; n++) put(`articles/text-${n + 1}.md`, articleText(n));
}
