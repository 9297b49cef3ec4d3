import type { BenchWork, Pasted } from '../../bench/api.ts';
import { parseWorks, UnknownForm } from '../../import/works/parse-works.ts';
import { sameWork } from '../../import/works/same-work.ts';
import type { Content } from '../../read/files/read-content.ts';
import { numberIn } from '../cli/add/ask-host.ts';
import { readSettings } from '../read-settings.ts';
import { knownWorks, type NewWork, newWorks } from '../write/new-works.ts';
import type { FileEdit } from '../write/with-edits.ts';
import { Refused } from './open-article.ts';

/** A DOI among other words, without what ends a sentence. */
const DOI = /\b10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;)\]]/;

/** The works of a citation that has no fields but a number: one on record, since no other host is asked here. */
function byNumber(citation: string, content: Content): NewWork[] {
  const number = numberIn(citation)?.number ?? DOI.exec(citation)?.[0];
  if (number === undefined) throw new Refused(new UnknownForm().message);
  const { vocabulary } = readSettings(content);
  const bare = (text: string | undefined) => text?.replace(/[-\s]/g, '');
  const found =
    sameWork({ title: '', DOI: number }, knownWorks(content, vocabulary)) ??
    content.works.find(({ text }) => bare(/^ISBN: *["']?([\d Xx-]+)/m.exec(text)?.[1]) === bare(number));
  if (found) return [{ title: number, changed: [], there: found.id }];
  throw new Refused(`no work on record has ${number}: "npm run add -- work ${number} --online" asks for it`);
}

/** All that is in the citations, in their order, as what becomes of each work. Throws `Refused` with what is wrong. */
function worksIn({ citations, weight }: Pasted, content: Content): NewWork[] {
  const { vocabulary } = readSettings(content);
  if (!vocabulary.weights.has(weight)) throw new Refused(`there is no weight "${weight}"`, 400);
  const numbers: NewWork[] = [];
  const items = citations.flatMap((citation) => {
    try {
      return parseWorks(citation);
    } catch (error) {
      if (!(error instanceof UnknownForm)) throw error;
      numbers.push(...byNumber(citation, content));
      return [];
    }
  });
  return [...newWorks(items, content, vocabulary, weight), ...numbers];
}

/** The works of citations that were pasted, as they can be chosen for a note; nothing is written. */
export function pastedWorks(pasted: Pasted, content: Content): { works: BenchWork[]; unusable: string[] } {
  const all = worksIn(pasted, content);
  return {
    works: all.flatMap((work): BenchWork[] => {
      if ('unusable' in work) return [];
      const fresh = 'edit' in work;
      return [{ id: fresh ? work.id : work.there, words: work.title, fresh, changed: fresh ? work.changed : [] }];
    }),
    unusable: all.flatMap((work) => ('unusable' in work ? [`"${work.title}": ${work.unusable}`] : [])),
  };
}

/** The records of the works that were chosen among those pasted; throws `Refused` if one has another id by now. */
export function pastedRecords({ ids, ...pasted }: Pasted & { ids: string[] }, content: Content): FileEdit[] {
  const edits = new Map(worksIn(pasted, content).flatMap((work) => ('edit' in work ? [[work.id, work.edit]] : [])));
  return ids.map((id) => {
    const edit = edits.get(id);
    if (!edit)
      throw new Refused(`works/${id}.yaml was made meanwhile: choose it, or paste the citation once more`, 409);
    return edit;
  });
}
