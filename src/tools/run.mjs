/**
 * `node src/tools/run.mjs SCRIPT [ARGUMENT …]`: installs what is missing, then runs the TypeScript file
 * SCRIPT.
 */
import { giveUp, installWhatIsMissing, runWithOwnNode } from "./install.mjs";

const script = process.argv.splice(2, 1)[0];
if (script === undefined) giveUp("Say which script is to be run: node src/tools/run.mjs SCRIPT.");
installWhatIsMissing();
runWithOwnNode(script);
