import { checkArticle } from '../../read/checks/check-article.ts';
import { checkFormerIds } from '../../read/checks/check-former-ids.ts';
import type { Known } from '../../read/checks/check-markdown.ts';
import { checkIds, checkRecords } from '../../read/checks/check-records.ts';
import { type Checked, joinChecked } from '../../read/checks/join-checked.ts';
import type { Content } from '../../read/files/read-content.ts';
import { checkLedgers } from '../../read/ledger/article-ledger.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** Second step: what is wrong with each file, and with all of them together; and the links that stand in them. */
export function checkEdition(content: Content, { articles, entities, works, withdrawn }: ParsedEdition): Checked {
  const known: Known = {
    entities: entities.map(({ file }) => file.id),
    works: works.map(({ file }) => file.id),
  };
  const alone = [...(withdrawn ? [withdrawn] : []), ...works, ...entities, ...articles];
  return joinChecked([
    { findings: [...content.findings, ...alone.flatMap(({ findings }) => findings)] },
    checkRecords(entities, works, known),
    ...articles.map((article) => checkArticle(article, known)),
    { findings: checkIds(articles, 'duplicate-article-id') },
    { findings: checkLedgers(content.ledgers, content.articles) },
    { findings: checkFormerIds(entities, articles) },
  ]);
}
