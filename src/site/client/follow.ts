import { CLIENT_WORDS } from '../../words/en/client.ts';
import { element } from './element.ts';
import { sheetGone } from './sheets.ts';

/**
 * Follows one actor through the article, from its card, from the cast or by `?follow=imu`: see `followEntity`, which is
 * loaded when it is asked for.
 */
export function follow(): void {
  const article = document.querySelector('article.prose');
  if (!article) return;
  const start = async (id: string) => {
    const [{ followEntity }] = await Promise.all([import('./follow-entity.ts'), sheetGone()]);
    followEntity(id);
  };
  const offer = (place: Element, id: string, name = '') => {
    const button = element('button', 'plain', name ? CLIENT_WORDS.follow.brief : CLIENT_WORDS.follow.start);
    button.type = 'button';
    if (name) button.ariaLabel = `${CLIENT_WORDS.follow.brief}: ${name}`;
    button.addEventListener('click', () => {
      button.closest<HTMLElement>('.card')?.hidePopover();
      start(id);
    });
    place.append(button);
  };
  document.addEventListener(
    'toggle',
    ({ target }) => {
      const place = target as HTMLElement;
      if (place.querySelector('button.plain')) return;
      if (place.matches('.card:popover-open')) offer(place, place.id.slice('card-'.length));
      if (!place.matches('.cast[open]')) return;
      for (const mention of place.querySelectorAll<HTMLAnchorElement>('a.mention')) {
        const id = mention.dataset.entity as string;
        if (document.getElementById(`card-${id}`)) offer(mention.parentElement as Element, id, mention.text);
      }
    },
    true,
  );
  const asked = new URLSearchParams(location.search).get('follow');
  if (asked) start(asked);
}
