/** Reads colours as a root's style sheets resolve them in the theme that is on, whatever notation they are written in. */
export class ColorProbe {
  private readonly probe = document.createElement("span");

  constructor(root: ShadowRoot) {
    this.probe.hidden = true;
    this.probe.style.setProperty("forced-color-adjust", "none");
    root.append(this.probe);
  }

  /** The colour of the words of an element with these classes, or another value there, as `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
  read(className: string, value = ""): string {
    const { probe } = this;
    probe.className = className;
    probe.style.color = value;
    const { color } = getComputedStyle(probe);
    // A mixture of a colour with itself is told in sRGB.
    probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
    return toHex(getComputedStyle(probe).color);
  }

  remove(): void {
    this.probe.remove();
  }
}

/** `color(srgb 0.1 0.2 0.3)`, as the mixture is computed, or `rgb(26, 51, 77)` -> `#1a334d`; `#1a334d80` where it is half clear. */
function toHex(color: string): string {
  const unit = color.startsWith("rgb") ? 1 : 255;
  const numbers = color.replaceAll("none", "0").match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const bytes = numbers.map((number, index) => Math.round(Number(number) * (index < 3 ? unit : 255)));
  if (bytes[3] === 255) bytes.pop();
  return `#${bytes.map((byte) => Math.min(255, Math.max(0, byte)).toString(16).padStart(2, "0")).join("")}`;
}
