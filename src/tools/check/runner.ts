import { spawn } from "node:child_process";

/** How many of a check's parts passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** How many of those that passed did so only at their second attempt. */
  readonly triedAgain?: number;
}

/** A check: a command that must succeed. */
export interface Check {
  /**
   * Its titles in the summary. A command that runs several checks together has several, and counts each of
   * them.
   */
  readonly titles: readonly string[];
  /** A script for Node and its options. */
  readonly command: readonly string[];
  /** Additional environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Reads how many tests the command ran, by title; without it the check counts as one. Throws when there is
   * no report.
   */
  readonly count?: () => readonly Count[];
}

interface Ended {
  readonly status: number | null;
  readonly log: string;
}

function runNode(command: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    const append = (text: string): void => {
      log += text;
    };
    child.stdout.setEncoding("utf8").on("data", append);
    child.stderr.setEncoding("utf8").on("data", append);
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, log }));
  });
}

function countParts({ titles, count }: Check, status: number | null): readonly Count[] {
  const failure: Count = { passed: 0, failed: 1 };
  if (count === undefined) return titles.map(() => (status === 0 ? { passed: 1, failed: 0 } : failure));
  try {
    const parts = count();
    const { passed, failed } = sum(parts);
    const isHonest = status === 0 ? failed === 0 && passed > 0 : failed > 0;
    return isHonest ? parts : parts.map((part) => ({ ...part, failed: part.failed + 1 }));
  } catch {
    return titles.map(() => failure);
  }
}

/** Adds up counts. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

/**
 * Runs one check, prints its result and, when it failed, its whole output.
 *
 * @returns how many of its parts passed and failed; a command that fails without a failed test counts as one
 *   failure
 */
export async function runCheck(check: Check, environment: NodeJS.ProcessEnv): Promise<Count> {
  const start = performance.now();
  const { status, log } = await runNode(check.command, { ...environment, ...check.environment });
  const counts = countParts(check, status);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const [index, title] of check.titles.entries()) {
    const { passed, failed, triedAgain = 0 } = counts[index] ?? { passed: 0, failed: 1 };
    const again = triedAgain === 0 ? "" : `, ${triedAgain} of them at a second attempt`;
    const parts = check.count === undefined ? "" : `${passed} passed${again}, ${failed} failed, `;
    console.log(`${failed === 0 ? "✓" : "✗"} ${title} (${parts}${seconds} s)`);
  }
  const whole = sum(counts);
  if (whole.failed > 0) console.log(log);
  return whole;
}
