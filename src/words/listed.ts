/** Names one after another as a language, given as a BCP 47 tag, lists them: "A, B and C". */
export function listed(language: string): (names: readonly string[]) => string {
  let format: Intl.ListFormat | undefined;
  return (names) => {
    format ??= new Intl.ListFormat(language, { type: 'conjunction' });
    return format.format(names);
  };
}
