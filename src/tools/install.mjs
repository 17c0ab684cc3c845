import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The first step of every command, and the only code that runs before anything is installed. So it is
 * JavaScript, it imports nothing but Node's own modules, and it keeps to what Node 20 understands.
 */

const oldestNode = 20;
const root = fileURLToPath(new URL("../../", import.meta.url));
const stamp = `${root}node_modules/.installed-from`;

/**
 * Prints a message and ends the process.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * @param {string} version a version of Node, for example `20.11.1`
 * @returns {string | undefined} a message when it is too old
 */
export function refuseOldNode(version) {
  if (Number.parseInt(version, 10) >= oldestNode) return undefined;
  return `Loopscope needs Node ${oldestNode} or newer, and this is Node ${version}: install a newer one and try again.`;
}

/**
 * Installs the packages of the lock file unless they are there already. Ends the process with a sentence when
 * Node is too old or npm cannot install.
 *
 * @returns {void}
 */
export function installWhatIsMissing() {
  const refusal = refuseOldNode(process.versions.node);
  if (refusal !== undefined) giveUp(refusal);
  const wanted = createHash("sha256")
    .update(readFileSync(`${root}package.json`))
    .update(readFileSync(`${root}package-lock.json`))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  console.log("Installing the packages (once; about a minute) …");
  const npm = process.env["npm_execpath"];
  const options = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const result =
    npm === undefined
      ? spawnSync("npm", options, { cwd: root, encoding: "utf8", shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...options], { cwd: root, encoding: "utf8" });
  if (result.status !== 0) {
    console.error(result.stdout ?? "", result.stderr ?? "");
    giveUp("npm could not install the packages; see its output above. Fix the problem and try again.");
  }
  writeFileSync(stamp, wanted);
}

/**
 * Runs a TypeScript file of the project with the project's own Node, and exits with its status.
 *
 * @param {string} script a path from the project's root
 * @returns {never}
 */
export function runWithOwnNode(script) {
  const node = `${root}node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`;
  const result = spawnSync(node, [script, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
  if (result.error) giveUp(`${script} could not be started: ${result.error.message}.`);
  process.exit(result.status ?? 1);
}
