type Triple = readonly [number, number, number];

/**
 * How far two colours, `#rgb` or `#rrggbb`, look apart: in CIELAB, where black and white are 100 apart. Of OKLab's
 * colours those near black are much too far apart.
 */
export function colorDistance(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}

/** CSS Color 4's matrix from linear sRGB, over the white of D65. */
function lab(hex: string): Triple {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(parseInt(digits.slice(at, at + 2), 16) / 255));
  const x = curved((0.4123908 * r + 0.3575843 * g + 0.1804808 * b) / 0.9504559);
  const y = curved(0.212639 * r + 0.7151687 * g + 0.0721923 * b);
  const z = curved((0.0193308 * r + 0.1191948 * g + 0.9505322 * b) / 1.0890578);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function curved(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
}
