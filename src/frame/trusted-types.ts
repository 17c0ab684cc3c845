import { POLICY_NAMES } from "./policy-names.ts";

/** What makes trusted values of text. They are typed as text, because the DOM's types take only that. */
interface TrustedTypePolicy {
  createHTML(html: string): string;
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: {
      readonly createHTML?: (html: string) => string;
      readonly createScriptURL?: (url: string) => string;
    },
  ): TrustedTypePolicy;
}

declare global {
  // Not in TypeScript's library of the DOM, and not in every browser.
  var trustedTypes: TrustedTypePolicyFactory | undefined;
}

/**
 * Lets the page, frame or worker in which it is called load scripts and workers of the site itself and of its
 * own memory, and no others. Libraries need not know of it: it is the default policy.
 */
export function restrictScriptUrls(): void {
  const { trustedTypes } = globalThis;
  if (trustedTypes === undefined) return;
  // A worker removes `location` later.
  const { href, origin: own } = location;
  trustedTypes.createPolicy(POLICY_NAMES.scriptUrls, {
    createScriptURL(url) {
      const { origin, protocol } = new URL(url, href);
      if (protocol !== "blob:" && origin !== own)
        throw new TypeError(`A script of another origin is not loaded: ${url}`);
      return url;
    },
  });
}

let htmlPolicy: TrustedTypePolicy | null = null;

/**
 * Trusts HTML.
 *
 * @param html what code of this site has made, with all text from elsewhere escaped in it
 */
export function trustedHtml(html: string): string {
  htmlPolicy ??= globalThis.trustedTypes?.createPolicy(POLICY_NAMES.html, {
    createHTML: (text) => text,
  }) ?? { createHTML: (text) => text };
  return htmlPolicy.createHTML(html);
}
