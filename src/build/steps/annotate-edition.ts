import { annotateArticle } from '../../annotate/annotate-article.ts';
import type { EditedWords } from '../../annotate/edited-words.ts';
import { traceWords } from '../../ledger/trace/trace-words.ts';
import type { AnnotatedArticle } from '../../model/edition.ts';
import { formsIn } from '../../model/forms-in.ts';
import type { Ledger } from '../../model/ledger.ts';
import { namesIn } from '../../model/names-in.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { checkCorrections } from '../../read/checks/check-corrections.ts';
import { madeOnce } from './made-once.ts';
import type { NumberedArticle } from './number-article.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** Words of an article's frontmatter that the text has in other words now, which an editor may take. */
export type EditedInArticle = EditedWords & { article: string };

/** An article with its marks found, and its ledger, up to date with the text. */
export interface LedgeredArticle {
  article: AnnotatedArticle;
  ledger: Ledger;
}

/** Fourth step: marks every article with the names of the records and with its own claims. Uses their trees up. */
export function annotateEdition(
  numbered: readonly NumberedArticle[],
  { entities }: Pick<ParsedEdition, 'entities'>,
): { articles: LedgeredArticle[]; edited: EditedInArticle[]; findings: Finding[] } {
  const byLanguage = new Map<string, Map<string, string[]>>();
  const namesFor = (language: string) => {
    const known =
      byLanguage.get(language) ??
      new Map(entities.map(({ file, value }) => [file.id, value ? namesIn(value, language) : []]));
    byLanguage.set(language, known);
    return known;
  };
  const bent = entities.flatMap(({ file, value }) =>
    value && Object.keys(value.forms).length > 0 ? [{ id: file.id, forms: value.forms }] : [],
  );
  const annotated = ({ parsed: { file, tree, locate }, meta, blocks, before, update }: NumberedArticle) => {
    const input = { id: file.id, file: file.path, text: file.text, ...{ meta, tree, locate } };
    const numbering = { blocks, ids: update.ids, trace: traceWords(before, update) };
    const forms = new Map(bent.map(({ id, forms }) => [id, formsIn(forms, meta.language)]));
    const { article, edited, findings } = annotateArticle(input, namesFor(meta.language), numbering, forms);
    return {
      article: { article, ledger: update.ledger },
      edited: edited.map((words) => ({ ...words, article: file.id })),
      findings: [...findings, ...checkCorrections(meta, update.ledger, locate)],
    };
  };
  const all = numbered.map((one) => madeOnce(one.parsed, 'annotated', () => annotated(one)));
  return {
    articles: all.map(({ article }) => article),
    edited: all.flatMap(({ edited }) => edited),
    findings: all.flatMap(({ findings }) => findings),
  };
}
