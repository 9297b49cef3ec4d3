const HEAD =
  '# Addresses that were published and must go on leading somewhere. Written by the build; see the guide beside it.';

/** The list of published addresses as it stands in `content/addresses.txt`: sorted, one a line. */
export const formatAddresses = (addresses: Iterable<string>): string =>
  `${[HEAD, ...[...new Set(addresses)].sort()].join('\n')}\n`;
