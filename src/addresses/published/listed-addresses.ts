/**
 * The addresses in the text of `content/addresses.txt`, each with its line; lines that begin with `# ` are for
 * people.
 */
export function listedAddresses(text: string): { address: string; line: number }[] {
  return text
    .split(/\r\n?|\n/)
    .map((words, index) => ({ address: words.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('# '));
}
