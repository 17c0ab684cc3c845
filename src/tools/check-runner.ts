import { spawn } from "node:child_process";

/** How many of a check's parts held. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Something that must hold. */
export interface Check {
  readonly title: string;
  /** A script for Node and its options. */
  readonly command: readonly string[];
  /** Variables that the command has beside those of all. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Reads how many tests the command ran; without it the check counts as one. Throws when there is no report. */
  readonly count?: () => Count;
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

function countParts(check: Check, status: number | null): Count {
  const whole: Count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (check.count === undefined) return whole;
  try {
    const parts = check.count();
    const isHonest = status === 0 ? parts.failed === 0 && parts.passed > 0 : parts.failed > 0;
    return isHonest ? parts : { passed: parts.passed, failed: parts.failed + 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs one check, says how it went and, when it failed, prints all that it wrote.
 *
 * @returns how many of its parts passed and failed; a command that fails without a failed test counts as one failure
 */
export async function runCheck(check: Check, environment: NodeJS.ProcessEnv): Promise<Count> {
  const start = performance.now();
  const { status, log } = await runNode(check.command, { ...environment, ...check.environment });
  const count = countParts(check, status);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const parts = check.count === undefined ? "" : `${count.passed} passed, ${count.failed} failed, `;
  console.log(`${count.failed === 0 ? "✓" : "✗"} ${check.title} (${parts}${seconds} s)`);
  if (count.failed > 0) console.log(log);
  return count;
}
