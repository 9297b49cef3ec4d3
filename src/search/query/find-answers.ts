import { type AnswersFiles, answerQuestion } from '../answers/answer-question.ts';
import type { Answer, AnswersHead } from '../answers/answers-file.ts';
import { readQuestion } from '../answers/read-question.ts';
import type { AsOf } from '../words/found.ts';
import { type NameIndex, withOthers } from '../words/name-index.ts';

interface ToFind {
  query: string;
  names: NameIndex;
  /** Loads the words that are no slip of a name; without it names are taken only as they are spelled. */
  others: (() => Promise<ReadonlySet<string>>) | undefined;
  head: () => Promise<AnswersHead>;
  bucket: AnswersFiles['bucket'];
  to: AnswersFiles['to'];
  as: AsOf;
}

/** What the records answer to a query. Throws what is thrown where their files are loaded. */
export async function findAnswers({ query, names, others, head, bucket, to, as }: ToFind): Promise<Answer[]> {
  // What stands in quotation marks is looked for as it stands.
  if (!query.trim() || /["“”„«»]/.test(query)) return [];
  const files = { head: await head(), bucket, to };
  let { meant, unknown } = readQuestion(query, files.head, names, false);
  if (meant.length === 0 && unknown && others) {
    ({ meant, unknown } = readQuestion(query, files.head, withOthers(names, await others()), true));
  }
  return answerQuestion(meant, files, as);
}
