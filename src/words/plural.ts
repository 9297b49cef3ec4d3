/** A thing counted, in each form that the language has for numbers; `#` is the number, a form may do without it. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Counts in a language, given as a BCP 47 tag: the form that Unicode's rules choose for the number, which is written as
 * that language writes it.
 */
export function plural(language: string): (n: number, forms: Forms) => string {
  // Made when something is first counted: a script that counts nothing pays nothing.
  let rules: Intl.PluralRules | undefined;
  return (n, forms) => {
    rules ??= new Intl.PluralRules(language);
    return (forms[rules.select(n)] ?? forms.other).replace('#', n.toLocaleString(language));
  };
}
