import type { Pointing } from "../controllers/hovering.ts";
import type { Region } from "../geo/region.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { Filter } from "../model/filter.ts";
import type { LateWords } from "../text/en-late.ts";
import type { Locale } from "../text/locale.ts";
import type { Comparison } from "../view/comparison.ts";
import type { Dimming } from "../view/dimming.ts";
import type { Face } from "../view/face.ts";
import type { Isolation } from "../view/legend.ts";
import type { Hideable } from "../view/looks.ts";
import type { Story } from "../view/story.ts";

/** Where the evidence is: in the map's own room, below a map that is too narrow for that, or over the page. */
export type EvidencePlace = "beside" | "below" | "sheet";

/** What opens and closes without being an attribute. */
export type Piece = "search" | "filters" | "sources" | "share";

/** Hears what a part tells of its reader. */
type Hear<Detail> = (event: { readonly detail: Detail }) => void;

/** What a reader can do. */
export interface ReaderActs {
  /** Moves the pointer over the map, or the keyboard to a country of it; or leaves it. */
  readonly point: Hear<Pointing>;
  readonly focus: Hear<Pointing>;
  /** Brings the keyboard to the map; to a camp of it, or out of one. */
  readonly walk: () => void;
  readonly focusCamp: Hear<Isolation | undefined>;
  /** Opens a country's evidence; closes it where there is none. */
  readonly select: Hear<CountryCode | undefined>;
  readonly pickYear: Hear<number>;
  readonly play: Hear<boolean>;
  readonly compare: Hear<Comparison>;
  readonly isolate: Hear<Isolation | undefined>;
  readonly turn: Hear<Face>;
  readonly frame: Hear<Region>;
  readonly filter: Hear<Filter>;
  /** Takes the filter away, and the keyboard to the year's sentence. */
  readonly leaveFilter: () => void;
  readonly openSearch: () => void;
  readonly toggle: (piece: Piece) => void;
}

/** What the map's templates print, those of the first map and those that come when they are opened. */
export interface MapParts {
  /** Undefined until the first data set has come. */
  readonly story: Story | undefined;
  readonly locale: Locale;
  /** Those that the data set has, and the one that is shown. */
  readonly faces: readonly Face[];
  readonly face: Face;
  readonly region: Region;
  readonly country: CountryCode | undefined;
  readonly hovered: CountryCode | undefined;
  readonly isolated: Isolation | undefined;
  /** The camp that the keyboard is in, on the map. */
  readonly walked: Isolation | undefined;
  readonly dimming: Dimming;
  /** The years that `changes` compares; undefined until its chunk has come. */
  readonly comparison: Comparison | undefined;
  readonly open: ReadonlyMap<Piece, unknown>;
  /** Whether the years are being played. */
  readonly isPlaying: boolean;
  /** Undefined until the map is seen. */
  readonly evidencePlace: EvidencePlace | undefined;
  /** Whether a piece is not left out by `hide`. */
  readonly has: (piece: Hideable) => boolean;
  /** The sentences of what comes later, for the map itself; undefined until a reader is near. */
  readonly mapText: LateWords | undefined;
  readonly acts: ReaderActs;
}
