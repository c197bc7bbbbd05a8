/** A phrase as a sentence begins: its first letter is a capital, where its script has any. */
export function upperFirst(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
