/** What percent signs of an address stand for; as it is where they stand for nothing. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
