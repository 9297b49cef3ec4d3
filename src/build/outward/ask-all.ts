import type { LinkOut } from '../../addresses/links/links-out.ts';
import { type Answer, askAddress } from './ask-address.ts';

export type Asked = LinkOut & Answer;

/** How many hosts are asked at once; of each host, one address at a time. */
const AT_ONCE = 8;

/**
 * Asks every address, each for at most `seconds`. Answers come in the order of the links. If no site answers at all,
 * it is likelier that this machine is off line than that they are all gone: none of them is then called dead.
 */
export async function askAll(links: readonly LinkOut[], seconds: number): Promise<Asked[]> {
  const byHost = Map.groupBy(links, ({ address }) => URL.parse(address)?.host ?? '');
  const hosts = [...byHost.values()];
  const answers = new Map<LinkOut, Answer>();
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const link of host) answers.set(link, await askAddress(link.address, seconds));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const asked = links.map((link): Asked => ({ ...link, ...(answers.get(link) as Answer) }));
  return asked.some(({ answered }) => answered) ? asked : asked.map((one) => ({ ...one, state: 'unsure' }));
}
