import { fileURLToPath } from "node:url";
import astro from "eslint-plugin-astro";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      ".cache/",
      ".astro/",
      "test-results/",
      "content/examples/",
      "content/landing/",
      "tests/conformance/cases/",
    ],
  },
  {
    files: ["**/*.ts"],
    // The components' scripts only import.
    ignores: ["**/*.astro/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        // Listed explicitly, each is read once; the project service reads them again when files change, which
        // takes longer.
        project: ["src/*/tsconfig.json", "src/tsconfig.json", "tests/tsconfig.json"],
        tsconfigRootDir: fileURLToPath(new URL("../..", import.meta.url)),
      },
    },
    rules: {
      // A getter that returns a literal takes no memory in each of a million tasks; a field does.
      "@typescript-eslint/class-literal-property-style": "off",
      "@typescript-eslint/no-this-alias": ["error", { allowedNames: ["frame"] }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // A program's text may be a million characters long, and an expression that begins again at each of them
    // never ends.
    files: ["src/**/*.ts", "src/**/*.mjs"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    // Prettier wraps code, and leaves comments as they are.
    files: ["src/**/*.ts", "src/**/*.mjs", "tests/**/*.ts"],
    rules: {
      "max-len": [
        "error",
        { code: 10_000, comments: 110, ignoreUrls: true, ignorePattern: "eslint-disable" },
      ],
    },
  },
  {
    // Browsers with Trusted Types refuse anything else.
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]:not([right.callee.name='trustedHtml'])",
          message: "Make it HTML by trustedHtml (src/frame/trusted-types.ts).",
        },
      ],
    },
  },
  {
    // The benchmark measures what others warn of: awaiting what is no promise.
    files: ["tests/bench/**/*.ts"],
    rules: { "@typescript-eslint/await-thenable": "off" },
  },
  ...astro.configs["flat/recommended"],
);
