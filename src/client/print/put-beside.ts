import { element } from '../element.ts';
import { chooseBeside } from './choose-beside.ts';

/** Puts the gists of notes beside their words, behind their noterefs, as far as paper has room; returns what it made. */
export function putBeside(notes: readonly HTMLElement[]): HTMLElement[] {
  const candidates = notes.flatMap((note) => {
    const noteref = document.querySelector<HTMLElement>(`.ref[href="#${CSS.escape(note.id)}"]`);
    const gist = note.querySelector('.gist');
    if (!noteref || !gist) return [];
    return [{ noteref, gist, length: gist.textContent.length, key: note.matches('.key') }];
  });
  const paragraphs = [...document.querySelectorAll('.credit, article.prose :is(p, li, td, h2, h3)')].map(
    (paragraph) => ({
      length: paragraph.textContent.length,
      notes: candidates.filter(({ noteref }) => noteref.closest('p, li, td, h2, h3') === paragraph),
    }),
  );
  return chooseBeside(paragraphs).map(({ noteref, gist }) => {
    const rest = [...gist.childNodes].filter((node) => !(node as Element).matches?.('.back'));
    const number = element('b', '', noteref.textContent);
    const beside = element('small', 'beside', number, ...rest.map((node) => node.cloneNode(true)));
    noteref.after(beside);
    return beside;
  });
}
