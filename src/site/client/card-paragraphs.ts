import { CLIENT_WORDS } from '../../words/en/client.ts';
import { element } from './element.ts';
import { numbered } from './numbered.ts';

/** Gives each card, before it opens for the first time, links to the paragraphs that mention its entity. */
export function cardParagraphs(): void {
  document.addEventListener(
    'beforetoggle',
    ({ target }) => {
      const card = target as HTMLElement;
      if (!card.matches('.card') || card.querySelector('.here')) return;
      const line = element('p', 'here', CLIENT_WORDS.here);
      for (const paragraph of numbered()) {
        if (!paragraph.querySelector(`[data-entity="${card.id.slice('card-'.length)}"]`)) continue;
        const link = element('a', '', `¶ ${paragraph.id.slice(1)}`);
        link.href = `#${paragraph.id}`;
        line.append(line.children.length > 0 ? '\u00a0· ' : ' ', link);
      }
      if (line.children.length > 0) card.append(line);
    },
    true,
  );
}
