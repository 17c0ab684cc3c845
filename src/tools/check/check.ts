import { mkdirSync, rmSync } from "node:fs";
import { giveUp } from "../install.mjs";
import { isSiteCurrent, noteSources } from "./built-from.ts";
import { checkNames, planChecks, type Plan, reports, sites } from "./checks.ts";
import { findOrInstallChromium } from "./chromium.ts";
import { type Check, type Count, runCheck, sum } from "./runner.ts";
import { SelectionError } from "./selection.ts";

/**
 * `npm test`: everything that must hold before a change lands. `npm test -- unit runtime/tasks types` runs
 * the named checks, and of them the parts that the words after their names select. Each check and each test
 * counts as one; the last line says how many passed and how many failed.
 */

function planOrGiveUp(words: readonly string[]): Plan {
  try {
    return planChecks(words);
  } catch (error) {
    if (error instanceof SelectionError) giveUp(`${error.message} The checks are ${checkNames.join(", ")}.`);
    throw error;
  }
}

const plan = planOrGiveUp(process.argv.slice(2));
const environment = {
  ...process.env,
  ...(plan.browserTests === null ? {} : { CHROMIUM: findOrInstallChromium() }),
  ASTRO_TELEMETRY_DISABLED: "1",
};
const counts: Count[] = [];

/** @returns whether all of them passed */
async function run(checks: readonly Check[]): Promise<boolean> {
  const ran: Count[] = [];
  for (const check of checks) ran.push(await runCheck(check, environment));
  counts.push(...ran);
  return sum(ran).failed === 0;
}

/**
 * The site at a domain's root, and once more under a sub-path: one after the other, because Astro keeps one
 * cache.
 */
function build(): Promise<boolean> {
  for (const site of sites) rmSync(site, { force: true, recursive: true });
  return noteSources(() => run(plan.builds));
}

/** Runs pieces of work, two at a time: that is how many cores a small machine has. */
async function runTwoAtATime(work: readonly (() => Promise<unknown>)[]): Promise<void> {
  const left = [...work];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next();
  };
  await Promise.all([worker(), worker()]);
}

mkdirSync(".cache", { recursive: true });
for (const old of reports) rmSync(old, { force: true });
const isBuildNeeded = plan.isBuildAsked || (plan.browserTests !== null && !isSiteCurrent());
const site = { isBuilt: true };
await runTwoAtATime([
  // These two take the longest.
  () => run(plan.tests),
  async () => {
    if (isBuildNeeded) site.isBuilt = await build();
  },
  ...plan.staticChecks.map((check) => () => run([check])),
]);
if (plan.browserTests !== null && site.isBuilt) {
  await run([plan.browserTests]);
} else if (plan.browserTests !== null) {
  console.log("✗ e2e (the site is not built)");
  counts.push({ passed: 0, failed: 1 });
}

const { passed, failed } = sum(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
