/** The machine that a measurement ran on, as docs/performance.md names it. */
import { cpus, loadavg } from 'node:os';

/** Cores, processor, Node.js and the load of the last minute. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} × ${model}, Node.js ${process.versions.node}, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}
