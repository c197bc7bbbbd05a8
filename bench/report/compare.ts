import type { Metric, Sample } from "../measure/sample.ts";
import { median, summarize, type Summary } from "./statistics.ts";

/** All values of a metric that a page had in all rounds. */
export function summaryOf(samples: readonly Sample[], peer: string, metric: Metric): Summary | undefined {
  return summarize(of(samples, peer, metric).flatMap(({ values }) => values));
}

/** A page's median over another's, in each round that has both: what the machine did meanwhile hits both alike. */
export function ratioOf(
  samples: readonly Sample[],
  peer: string,
  other: string,
  metric: Metric,
): Summary | undefined {
  const others = new Map(of(samples, other, metric).map(({ round, values }) => [round, median(values)]));
  return summarize(
    of(samples, peer, metric).flatMap(({ round, values }) => {
      const base = others.get(round);
      return base && values.length ? [median(values) / base] : [];
    }),
  );
}

function of(samples: readonly Sample[], peer: string, metric: Metric): readonly Sample[] {
  return samples.filter(
    (sample) => sample.peer === peer && sample.metric === metric && sample.values.length > 0,
  );
}
