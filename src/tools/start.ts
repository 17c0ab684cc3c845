import { once } from "node:events";
import { createServer } from "node:net";
import { buildSite } from "./build.ts";
import { giveUp } from "./install.mjs";
import { isPortTaken, serveSite } from "./server.ts";

/** `npm start`: builds the site and serves it. `PORT` chooses another port than 4321. */

const port = Number(process.env.PORT ?? 4321);
const base = process.env.BASE ?? "/";

/** Listens before the build, so that a port that is already taken is reported at once. */
async function claimPort(): Promise<void> {
  const claim = createServer().listen(port, "localhost");
  await once(claim, "listening");
  claim.close();
  await once(claim, "close");
}

async function start(): Promise<void> {
  await claimPort();
  console.log("Building the site (about half a minute) …");
  buildSite("dist", base);
  await serveSite("dist", port, base);
  console.log(`Loopscope is on http://localhost:${port}${base} (Ctrl+C stops it).`);
}

start().catch((error: unknown) => {
  if (isPortTaken(error)) {
    giveUp(
      `Port ${port} is taken by another program: stop that one, or choose a port with PORT=4400 npm start.`,
    );
  }
  throw error;
});
