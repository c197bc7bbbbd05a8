/** Letters that Unicode does not take apart (NFD), and what is typed for them. */
const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  // Arabic is often typed without the dots of a last letter.
  ة: "ه",
  ى: "ي",
  "&": " and ",
};

/** A text as it is compared in a search: without case, accents and full stops, and with one space for all that is no letter or digit. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .replace(/[łøıßæœđðþةى&]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
