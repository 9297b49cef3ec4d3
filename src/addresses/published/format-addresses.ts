const HEAD =
  '# Addresses that were published and must go on leading somewhere. Written by the build; see the guide beside it.';

const isRemark = (line: string) => line.startsWith('#');

/**
 * The list of published addresses as it stands in `content/addresses.txt`: the remarks of the list `before`, then all
 * sorted, one a line.
 */
export function formatAddresses(addresses: Iterable<string>, before = ''): string {
  const remarks = before.split(/\r?\n/).filter(isRemark);
  return `${[...(remarks.length > 0 ? remarks : [HEAD]), ...[...new Set(addresses)].sort()].join('\n')}\n`;
}
