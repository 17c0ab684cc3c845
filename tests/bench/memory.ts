import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("parked.ts", import.meta.url));

/** Who can be asked how much a task that waits takes, and with how many of them. */
export const PARKED = {
  "Loopscope, waiting for a future": 1_000_000,
  "Loopscope, in a sleep": 1_000_000,
  "native await": 1_000_000,
  Effect: 100_000,
  Effection: 100_000,
} as const;

/**
 * Measures in a process of its own, whose heap is otherwise unused.
 *
 * @returns bytes a task; null when the process ended without saying
 */
export function measureMemory(who: keyof typeof PARKED): number | null {
  const options = ["--expose-gc", "--max-old-space-size=6000", script, who];
  const { stdout } = spawnSync(process.execPath, options, { encoding: "utf8" });
  const bytes = Number.parseFloat(stdout);
  return Number.isNaN(bytes) ? null : bytes;
}
