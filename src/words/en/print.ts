/** What only a printed article says. */
export const PRINT_WORDS = {
  works: 'Works cited',
  from: (address: string) => `Printed from ${address}`,
  asOf: (what: string) => `As known then: ${what}.`,
};
