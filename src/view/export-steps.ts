/**
 * JSON, laid out as `JSON.stringify` does with two spaces, a piece at a time: `frame` ends with an empty list, which
 * gets the items.
 */
export function* jsonSteps(frame: object, items: Iterable<object>): Generator<string, undefined> {
  const text = JSON.stringify(frame, null, 2);
  const at = text.lastIndexOf("[]");
  const indent = /\n *(?=[^\n]*$)/.exec(text.slice(0, at))?.[0] ?? "\n";
  let before = `${text.slice(0, at)}[`;
  for (const item of items) {
    // The line breaks of texts are written out.
    yield `${before}${indent}  ${JSON.stringify(item, null, 2).replaceAll("\n", `${indent}  `)}`;
    before = ",";
  }
  yield `${before === "," ? indent : before}${text.slice(at + 1)}\n`;
}
