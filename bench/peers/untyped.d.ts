/** What the pages use of the peers that bring no types, and of what the build makes. */

declare module "positions:*" {
  const positions: import("../build/positions.ts").Positions;
  export default positions;
}

declare module "world-atlas/*.json" {
  const world: import("topojson-specification").Topology<{
    countries: import("topojson-specification").GeometryCollection<{ readonly name: string }>;
  }>;
  export default world;
}

declare module "@highcharts/map-collection/custom/*.topo.json" {
  const world: import("highcharts").GeoJSON;
  export default world;
}

declare module "jsvectormap" {
  interface Tooltip {
    text(): string;
    text(markup: string, isMarkup: true): void;
  }
  interface Options {
    readonly selector: string;
    readonly map: string;
    readonly regionStyle: { readonly initial: { readonly fill: string } };
    readonly series: {
      readonly regions: readonly {
        readonly attribute: "fill";
        readonly scale: Readonly<Record<string, string>>;
        readonly values: Readonly<Record<string, string>>;
      }[];
    };
    onRegionTooltipShow(event: Event, tooltip: Tooltip, code: string): void;
  }
  class JsVectorMap {
    constructor(options: Options);
    readonly series: {
      readonly regions: readonly { setValues(values: Readonly<Record<string, string>>): void }[];
    };
  }
  export default JsVectorMap;
}

declare module "jsvectormap/dist/maps/world.js";

interface Window {
  jsVectorMap: unknown;
}

declare module "svgmap" {
  interface Data {
    readonly data: Readonly<Record<string, { readonly name: string }>>;
    readonly applyData: string;
    readonly values: Readonly<Record<string, { readonly color: string }>>;
  }
  class SvgMap {
    constructor(options: {
      readonly targetElementID: string;
      readonly colorNoData: string;
      readonly hideFlag: boolean;
      readonly data: Data;
      onGetTooltip(element: HTMLElement, code: string): HTMLElement;
    });
    readonly countries: Readonly<Record<string, string>>;
    applyData(data: Data): void;
  }
  export default SvgMap;
}

declare module "plotly.js-geo-dist-min" {
  const plotly: {
    newPlot(id: string, traces: object[], layout: object, config: object): Promise<unknown>;
    restyle(id: string, changes: object): Promise<unknown>;
  };
  export default plotly;
}
