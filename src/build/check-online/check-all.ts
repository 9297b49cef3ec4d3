import type { LinkOut } from '../../addresses/links/links-out.ts';
import { type AddressStatus, checkAddress } from './check-address.ts';

export type CheckedLink = LinkOut & AddressStatus;

/** How many hosts are asked at once; of each host, one address at a time. */
const AT_ONCE = 8;

/**
 * Asks every address, each for at most `seconds`. Answers come in the order of the links. If no site answers at all,
 * it is likelier that this machine is off line than that they are all gone: none of them is then called dead.
 */
export async function checkAllLinks(links: readonly LinkOut[], seconds: number): Promise<CheckedLink[]> {
  const byHost = Map.groupBy(links, ({ address }) => URL.parse(address)?.host ?? '');
  const hosts = [...byHost.values()];
  const answers = new Map<LinkOut, AddressStatus>();
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const link of host) answers.set(link, await checkAddress(link.address, seconds));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const asked = links.map((link): CheckedLink => ({ ...link, ...(answers.get(link) as AddressStatus) }));
  return asked.some(({ answered }) => answered) ? asked : asked.map((one) => ({ ...one, state: 'unsure' }));
}
