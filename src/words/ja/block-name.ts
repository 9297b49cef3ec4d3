const NAMES: Readonly<Record<string, string>> = { f: '図', t: '表', c: 'コード' };

/** What a numbered block of the text is called: "¶ 4" of `4`, "図2" of `f2`. */
export function blockName(number: string): string {
  const name = /^[ftc]\d/.test(number) ? NAMES[number.charAt(0)] : undefined;
  return name ? `${name}${number.slice(1)}` : `¶ ${number}`;
}
