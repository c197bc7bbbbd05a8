/** Reads colours as a root's style sheets resolve them in the theme that is on, whatever notation they are written in. */
export class ColorProbe {
  private readonly probe = document.createElement("span");

  constructor(root: ShadowRoot) {
    this.probe.hidden = true;
    this.probe.style.setProperty("forced-color-adjust", "none");
    root.append(this.probe);
  }

  /** The colour of the words of an element with these classes, or another value there, as `#rrggbb`. */
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

/** `color(srgb 0.1 0.2 0.3)`, as the mixture is computed, or `rgb(26, 51, 77)` -> `#1a334d`. */
function toHex(color: string): string {
  const numbers = color.replaceAll("none", "0").match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const unit = color.startsWith("rgb") ? 1 : 255;
  const bytes = numbers
    .slice(0, 3)
    .map((number) => Math.min(255, Math.max(0, Math.round(Number(number) * unit))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
