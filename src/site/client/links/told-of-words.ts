import { wordsAfterEdit } from '../../../addresses/asked/words-after-edit.ts';
import { wordsElsewhere } from '../../../addresses/asked/words-elsewhere.ts';
import { checkOf } from '../../../addresses/range/check-of.ts';
import type { DiffRun } from '../../../addresses/range/diff-run.ts';
import type { Version } from '../../../addresses/range/version.ts';
import { ARRIVAL_WORDS } from '../../../words/en/links.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import { numbered } from '../numbered.ts';
import { light } from './light.ts';
import { loadHistory } from './load-history.ts';
import { notice, quotation } from './notice.ts';
import { paragraphWords } from './words.ts';

/** What became of the linked words of a paragraph that was edited: lit if they are left, else told. */
function tellPart(paragraph: HTMLElement, pieces: readonly DiffRun[], part: NonNullable<Version['part']>): Node[] {
  const words = paragraphWords(paragraph);
  const { was, left, whole } = wordsAfterEdit(pieces, part);
  light(paragraph, words, left);
  if (whole || was === '') return whole ? [element('p', '', ARRIVAL_WORDS.partSame)] : [];
  const texts = numbered().map((one) => ({ id: one.id, text: paragraphWords(one).text }));
  const other = wordsElsewhere(texts, paragraph.id, was);
  if (left.length > 0 && !other) return [element('p', '', ARRIVAL_WORDS.partChanged, ' ', quotation(was))];
  paragraph.classList.add('in-part');
  if (!other) return [element('p', '', ARRIVAL_WORDS.partGone, ' ', quotation(was))];
  const link = element('a', '', `¶ ${other.id.slice(1)}`);
  link.href = `#${other.id}`;
  return [element('p', '', ARRIVAL_WORDS.partMoved, ' ', link, '.')];
}

/**
 * Shows what became of the words that a link was made for: lights the part that is meant, and tells if the paragraph
 * has changed since, with its former words.
 */
export async function toldOfWords(version: Version): Promise<void> {
  const paragraph = document.getElementById(version.id);
  if (paragraph?.matches('figure.table')) {
    const { toldOfCell } = await import('./told-of-cell.ts');
    return toldOfCell(paragraph, version);
  }
  if (!paragraph?.matches('article.prose p')) return;
  const words = paragraphWords(paragraph);
  const same = () => version.part && light(paragraph, words, [version.part]);
  if (checkOf(words.text) === version.check) {
    same();
    return;
  }
  const versions = (await loadHistory())?.[version.id];
  if (versions?.check === version.check) {
    same();
    return;
  }
  const former = versions?.former.find(({ check }) => check === version.check);
  const told = former && version.part ? tellPart(paragraph, former.pieces, version.part) : [];
  paragraph.after(notice(version.id.slice(1), former, told));
  announce(former ? ARRIVAL_WORDS.changed : ARRIVAL_WORDS.unknown);
}
