import { buildSite } from "./build.ts";

/** `npm run build`: builds the site into `dist/`, for a host that is given this folder. */

console.log("Building the site (about half a minute) …");
buildSite("dist");
console.log("The site is in dist/.");
