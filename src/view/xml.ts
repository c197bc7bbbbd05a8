/** The characters that XML 1.0 does not allow in any form: most control characters, half a surrogate pair, two more. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Plain white space in an attribute would come back as spaces.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as XML takes it, between tags and in an attribute; what XML forbids is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}

/** An element of XML. Attributes are escaped, those without a value left out; children are markup. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const printed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(typeof value === "number" ? round(value) : value)}"`,
  );
  const start = `<${name}${printed.join("")}`;
  return children.length ? `${start}>${children.join("")}</${name}>` : `${start}/>`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
