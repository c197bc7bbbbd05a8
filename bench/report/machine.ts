import { cpus, loadavg, totalmem, type as system } from "node:os";

/** What the figures were made on, in a line; the load tells how much else the machine had to do, asked before the run. */
export function describeMachine(browserVersion: string): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = `${all.length} ${all.length === 1 ? "core" : "cores"} of ${all[0]?.model.trim() ?? "an unknown CPU"}`;
  return `${cores}, ${memory} GB, ${system()}, Node ${process.versions.node}, Chromium ${browserVersion}, headless; load ${(loadavg()[0] ?? 0).toFixed(1)} before the run`;
}
