import type { PrintedWork } from '../../../addresses/cite/printed-work.ts';

/**
 * The works that the article cites, in full, by their ids; none if they cannot be had. Asked for only when somebody
 * prints, and waited for: what comes later than the event is not on paper.
 */
export function worksInFull(): Record<string, PrintedWork> {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', `${location.pathname.replace(/\/(?:index\.html)?$/, '')}.cite.json`, false);
    request.send();
    return JSON.parse(request.responseText).works ?? {};
  } catch {
    return {};
  }
}
