import type { CSSResult } from "lit";
import { legendStyles } from "../../src/elements/legend.styles.ts";
import { sharedStyles } from "../../src/elements/shared.styles.ts";
import { mapStyles } from "../../src/elements/stance-map.styles.ts";
import { toolbarStyles } from "../../src/elements/toolbar.styles.ts";
import { worldStyles } from "../../src/elements/world.styles.ts";
import { dotRadius, isDot } from "../../src/geo/dot.ts";
import { LAND_STEP } from "../../src/geo/land.ts";
import { dotSteps } from "../../src/view/fallback-map.ts";
import { palette } from "../../src/view/palette.ts";

/** What no fallback has: its rules are left out. */
const LIVE =
  /[^{}]*(?:stance-(?:filters|evidence|sources|share)|\.filtered|\.notice|\[hidden\]|:not\(\[data-country\])[^{}]*\{[^{}]*\}/g;

/** The plane's width, in px, and the most that the map is wide: no higher than the window. */
const PLANE = 960;
const WIDTH = "min(100cqi, 100vh * 960 / 434)";

/**
 * `fallback.css`, the style sheet of what stands in the tag before any script runs: made of the map's own styles, each
 * within the tag, so that the two look alike whatever is changed in one of them.
 */
export function fallbackStyles(): string {
  const own = ({ cssText }: CSSResult) => cssText.replaceAll(/:host\(([^)]*)\)|:host/g, "&$1");
  const map = own(mapStyles)
    .replaceAll(LIVE, (rule) => (rule.includes("footer") ? rule : ""))
    .replaceAll(/\.map\.(light|dark)/g, '&[theme="$1"] > .map')
    .replaceAll(/stance-(world|legend)/g, ".$1");
  const legend = own(legendStyles).replaceAll("button", ".entry");
  const toolbar = own(toolbarStyles).replaceAll("::slotted(*),", "");
  // What a fill attribute says would be less than what a rule says.
  const world = own(worldStyles)
    .replaceAll(LIVE, "")
    .replaceAll(".country:not(.split)", ".country:not([fill])")
    .replace("> .dot", "circle")
    .replace("pattern rect", "rect:not([fill])")
    .replace("#hatch", ".hatching");
  return fold(`stance-map {
    ${sharedStyles.map(own).join("")}
    ${map}
    .map {
      ${palette.map(({ light, dark }, index) => `--_camp-${index}: light-dark(${light}, ${dark});`).join("")}
    }
    .legend { ${legend} }
    .toolbar { ${toolbar} }
    .world { ${drawing} ${world} ${dots()} }
    ${rest}
  }`);
}

/** Lines, hatching and dots keep their size on the screen; the tangent divides one length by another. */
const drawing = `
  --_px: tan(atan2(${PLANE}px, ${WIDTH}));
  .land {
    --_px: tan(atan2(${PLANE / LAND_STEP}px, ${WIDTH}));
  }
  pattern {
    transform: scale(calc(min(1, 0.45 + 0.5 / var(--_px)) * var(--_px) / ${LAND_STEP})) rotate(45deg);
  }
  circle {
    r: calc(clamp(${dotRadius(0)}px, 3px / var(--_px), ${dotRadius(Infinity)}px) * var(--_px));
  }
`;

/** At which widths a dot is none, by what the live map does in steps of 20 px with a country of the class's middle. */
function dots(): string {
  const widths = Array.from({ length: 120 }, (_, index) => 220 + 20 * index);
  return dotSteps
    .map((limit, step) => {
      const area = (limit + (dotSteps[step - 1] ?? 0)) / 2;
      const isNone = (width: number) => !isDot({ area } as Parameters<typeof isDot>[0], width / PLANE);
      const none = `{ .dot-${step} { display: none; } }`;
      return widths
        .filter((width, index) => isNone(width) !== (index > 0 && isNone(width - 20)))
        .map((width) =>
          isNone(width)
            ? `@container (inline-size >= ${width}px) ${none}`
            : `@container (inline-size >= ${width}px) { .dot-${step} { display: inline; } }`,
        )
        .join("");
    })
    .join("");
}

/** Where no live map will come: no room for it, and the quotations open. */
const alone = `
  .map .unseen,
  summary {
    display: none !important;
  }
  .years-room {
    min-block-size: 0;
  }
  .world {
    margin-block-end: 0;
  }
  ::details-content {
    content-visibility: visible;
    block-size: auto;
  }
`;

const rest = `
  /* Many a page's reset says the opposite. */
  .room > .unseen {
    display: block !important;
  }
  ${["title", "legend", "tools-row", "years-room", "footer"].map((piece) => hidden(piece)).join("")}
  .swatch {
    overflow: hidden;
    print-color-adjust: exact;
  }
  svg.swatch {
    background: none;
  }
  .years-room {
    min-block-size: calc(38px + 4em);
  }
  summary {
    inline-size: fit-content;
    padding: 4px 14px;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    font-size: var(--_small);
    cursor: pointer;
  }
  h3 {
    margin: 24px 0 4px;
    font: 700 1.5em/1.2 var(--_serif);
  }
  h4 {
    display: flex;
    align-items: center;
    gap: 7px;
    margin: 16px 0 10px;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_ink);
    font: 700 1em/1.5 var(--_sans);
  }
  details ul {
    columns: 24em;
    column-gap: 40px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  details li {
    break-inside: avoid;
    padding-block-end: 16px;
    overflow-wrap: break-word;
  }
  blockquote {
    margin: 2px 0 4px;
    font: 1.05em/1.5 var(--_serif);
  }
  details p {
    margin: 0;
    font-size: var(--_small);
    color: var(--_muted);
  }
  details a {
    color: var(--_link);
  }
  @media (scripting: none) {
    ${alone}
  }
  @media print {
    .map {
      color-scheme: light;
    }
    .map-face {
      break-inside: avoid;
    }
    ${alone}
  }
`;

/** A piece that the tag's `hide` leaves out. */
function hidden(piece: string): string {
  const name = { "tools-row": "tools", "years-room": "years", footer: "sources" }[piece] ?? piece;
  const selector = piece === "footer" ? piece : `.${piece}`;
  return `&[hide~="${name}"] ${selector} { display: none; }`;
}

/** Without comments and what white space it can do without. */
function fold(css: string): string {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .replaceAll(";}", "}")
    .replaceAll(/: (?=[^{}]*[;}])/g, ":")
    .trim();
}
