/** A value as a message quotes it: text in quotation marks and short; of what has something in it, only what it is. */
export function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}

function quoted(text: string): string {
  const [start] = /^[^]{0,40}/u.exec(text) ?? [""];
  return JSON.stringify(start === text ? text : `${start}…`);
}
