/** `node serve-for-tests.ts DIRECTORY PORT BASE`: serves a built site until it is ended. */
import { serveSite } from "./server.ts";

const [directory, port, base] = process.argv.slice(2);
if (directory === undefined || port === undefined || base === undefined) {
  throw new Error("Say what to serve: node serve-for-tests.ts DIRECTORY PORT BASE.");
}
await serveSite(directory, Number(port), base);
