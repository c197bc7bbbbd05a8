/** What the pictures share: they are read on light and on dark pages, so they bring their own ground. */

export const INK = "#1d2733";
export const MUTED = "#5d6875";
export const OURS = "#2a62a8";
export const OTHERS = "#b9c1ca";
export const RULE = "#e4e1da";

export function picture(width: number, height: number, label: string, content: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">
<rect width="${width}" height="${height}" fill="#fff" rx="8"/>
${content.join("\n")}
</svg>
`;
}

/** How a piece of text stands. */
export interface Lettering {
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  readonly weight?: number;
}

export function words(
  x: number,
  y: number,
  text: string,
  { anchor = "start", fill = INK, weight = 400 }: Lettering = {},
): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${fill}" font-weight="${weight}">${text}</text>`;
}

export function bar(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" fill="${fill}" rx="2"/>`;
}

export const round = (value: number) => Math.round(value * 10) / 10;
