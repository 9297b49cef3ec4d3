import { CLIENT_WORDS } from '../../words/en/client.ts';
import { button } from './button.ts';
import { sheetGone } from './sheets.ts';
import { whileLoading } from './while-loading.ts';

/**
 * Follows one actor through the article, from its card, from the cast or by `?follow=` and its id: see `followEntity`,
 * which is loaded when it is asked for.
 */
export function follow(): void {
  const article = document.querySelector('article.prose');
  if (!article) return;
  const start = async (id: string) => {
    const [{ followEntity }] = await Promise.all([import('./follow-entity.ts'), sheetGone()]);
    followEntity(id);
  };
  const offer = (card: HTMLElement) => {
    const made: HTMLElement = button('plain', CLIENT_WORDS.follow.start, async () => {
      if (!(await whileLoading(made, import('./follow-entity.ts')))) return;
      card.hidePopover();
      start(card.id.slice('card-'.length));
    });
    card.append(made);
  };
  // Before it is seen: a card that grew would move.
  document.addEventListener(
    'beforetoggle',
    ({ target }) => {
      const card = target as HTMLElement;
      if (card.matches('.card') && !card.querySelector('button.plain')) offer(card);
    },
    true,
  );
  document.addEventListener(
    'toggle',
    ({ target }) => {
      const cast = target as HTMLElement;
      if (cast.matches('.cast[open]')) import('./cast-follow.ts').then((module) => module.castFollow(cast, start));
    },
    true,
  );
  const asked = new URLSearchParams(location.search).get('follow');
  if (asked) start(asked);
}
