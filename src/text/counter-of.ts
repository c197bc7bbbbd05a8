/** A phrase for each of a language's plural categories; `#` is the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * What counts in a language. The digits are Latin in every language, Arabic too: the axis, the counts and the years
 * of a data set are to read alike.
 */
export function counterOf(tag: string): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(tag);
  let numbers: Intl.NumberFormat | undefined;
  // Numbers of up to three digits are the same everywhere; an engine takes some 25 ms to make its first format.
  const format = (n: number) =>
    n < 1_000 ? String(n) : (numbers ??= new Intl.NumberFormat(tag, { numberingSystem: "latn" })).format(n);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace("#", format(n));
}
