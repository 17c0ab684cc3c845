import { mkdirSync, rmSync } from "node:fs";
import { giveUp } from "../install.mjs";
import { isSiteCurrent, noteSources } from "./built-from.ts";
import { type BrowserTests, checkNames, planChecks, type Plan, reports, sites } from "./checks.ts";
import { environmentOf, findOrInstall } from "./browsers.ts";
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
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
// Installing takes minutes, in which what needs no browser runs.
const installed = findOrInstall(plan.browserTests.map(({ browser }) => browser));
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
const isBuildNeeded = plan.isBuildAsked || (plan.browserTests.length > 0 && !isSiteCurrent());
let built: Promise<boolean> | null = null;

/** Builds the site, once, unless it was built from the same files before. */
function siteIsBuilt(): Promise<boolean> {
  return (built ??= isBuildNeeded ? build() : Promise.resolve(true));
}

/** Runs tests in their browser, unless there is none or no site: they count as one failure then. */
async function runInBrowser(tests: BrowserTests): Promise<void> {
  const found = (await installed).get(tests.browser);
  const whyNoBrowser = found?.kind === "none" ? found.why : null;
  const why = (await siteIsBuilt()) ? whyNoBrowser : "The site is not built.";
  if (found === undefined || why !== null) {
    console.log(`✗ ${tests.titles.join(", ")} (${why ?? "No browser was found."})`);
    counts.push({ passed: 0, failed: 1 });
    return;
  }
  await run([{ ...tests, environment: { ...tests.environment, ...environmentOf(tests.browser, found) } }]);
}

await runTwoAtATime([
  () => run(plan.tests),
  siteIsBuilt,
  ...plan.staticChecks.map((check) => () => run([check])),
  ...plan.browserTests.map((tests) => () => runInBrowser(tests)),
]);

const { passed, failed } = sum(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
