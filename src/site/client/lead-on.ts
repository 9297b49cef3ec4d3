import { bucketOf } from '../../search/answers/answers-file.ts';

/** Leads on from a list that is divided to the page on which stands now what stood on this one. */
const list = document.querySelector<HTMLElement>('[data-places]');
const asked = decodeURIComponent(location.hash.slice(1));
if (list && asked && !document.getElementById(asked)) {
  const { places = '', files = '1' } = list.dataset;
  const answer = await fetch(`${places}${bucketOf(asked, Number(files))}.json`).catch(() => undefined);
  const place = answer?.ok && (await answer.json())[asked];
  if (place) {
    const to = new URL(place, location.href);
    to.search = location.search;
    location.replace(to);
  }
}
