import { CLIENT_WORDS } from '../../words/en/client.ts';
import { button } from './button.ts';

/** Gives each line of the cast that has a card a button that follows whom it names, once; `start` follows an entity. */
export function castFollow(cast: HTMLElement, start: (id: string) => unknown): void {
  if (cast.querySelector('button.plain')) return;
  for (const mention of cast.querySelectorAll<HTMLAnchorElement>('a.mention')) {
    const id = mention.dataset.entity as string;
    if (!document.getElementById(`card-${id}`)) continue;
    const { brief } = CLIENT_WORDS.follow;
    const made = button('plain', brief, () => start(id));
    made.ariaLabel = `${brief}: ${mention.text}`;
    mention.parentElement?.append(made);
  }
}
