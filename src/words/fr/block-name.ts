const NAMES: Readonly<Record<string, string>> = { f: 'Figure', t: 'Tableau', c: 'Code' };

/** What a numbered block of the text is called: « ¶ 4 » of `4`, « Figure 2 » of `f2`. */
export function blockName(number: string): string {
  const name = /^[ftc]\d/.test(number) ? NAMES[number.charAt(0)] : undefined;
  return name ? `${name} ${number.slice(1)}` : `¶ ${number}`;
}
