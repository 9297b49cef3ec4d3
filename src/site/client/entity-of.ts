/** The id of the entity that a mention names: the first in a paragraph is a link to .../entities/imu/, the others only say it. */
export function entityOf(mention: HTMLElement): string | undefined {
  return mention.dataset.entity ?? (mention as HTMLAnchorElement).pathname?.split('/').at(-2);
}
