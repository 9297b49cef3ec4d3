import { CLIENT_WORDS } from '../strings.ts';
import { element } from './element.ts';
import { entityOf } from './entity-of.ts';

/**
 * Follows one actor through the article: all its mentions are lit, and a strip of the paragraphs shows where they fall.
 * Started from a card or by `?follow=imu`; one at a time. Escape or its button ends it.
 */
export function follow(): void {
  const article = document.querySelector('article.prose');
  if (!article) return;
  let strip: HTMLElement | undefined;

  const start = (id: string | undefined) => {
    strip?.remove();
    strip = undefined;
    const address = new URL(location.href);
    if (id) address.searchParams.set('follow', id);
    else address.searchParams.delete('follow');
    history.replaceState(history.state, '', address);
    for (const mention of document.querySelectorAll<HTMLElement>('.mention')) {
      mention.classList.toggle('followed', id !== undefined && entityOf(mention) === id);
    }
    const name = id && document.querySelector(`#card-${CSS.escape(id)} .name`)?.textContent;
    if (!name) return;
    const list = element('ol', '');
    for (const paragraph of article.querySelectorAll<HTMLElement>('p[id]')) {
      const link = element('a', '', paragraph.id.slice(1));
      link.href = `#${paragraph.id}`;
      const times = paragraph.querySelectorAll('.followed').length;
      link.classList.toggle('here', times > 0);
      link.ariaLabel = CLIENT_WORDS.follow.paragraph(paragraph.id.slice(1), times);
      list.append(element('li', '', link));
    }
    const stop = element('button', 'plain', CLIENT_WORDS.follow.stop);
    stop.type = 'button';
    stop.addEventListener('click', () => start(undefined));
    strip = element('nav', 'strip', element('b', '', name), list, stop);
    strip.ariaLabel = CLIENT_WORDS.follow.label(name);
    document.querySelector('main')?.append(strip);
  };

  document.addEventListener(
    'toggle',
    ({ target }) => {
      const card = target as HTMLElement;
      if (!card.matches('.card:popover-open') || card.querySelector('button')) return;
      const button = element('button', 'plain', CLIENT_WORDS.follow.start);
      button.type = 'button';
      button.addEventListener('click', () => {
        card.hidePopover();
        start(card.id.slice('card-'.length));
      });
      card.append(button);
    },
    true,
  );
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && strip && !defaultPrevented && !document.querySelector(':popover-open')) start(undefined);
  });
  const asked = new URLSearchParams(location.search).get('follow');
  if (asked) start(asked);
}
