/**
 * The policies that the pages' Content Security Policy allows this site (content-security-policy.ts in
 * src/tools/plugins). Where a browser has Trusted Types, text becomes HTML or the address of a script only
 * through one of them.
 */
export const POLICY_NAMES = { html: "loopscope-html", scriptUrls: "default" } as const;
