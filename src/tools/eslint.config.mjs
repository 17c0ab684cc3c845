import astro from "eslint-plugin-astro";
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
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A getter of one text costs nothing in each of a million tasks; a field does.
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
    // The benchmark measures what others warn of: awaiting what is no promise.
    files: ["tests/bench/**/*.ts"],
    rules: { "@typescript-eslint/await-thenable": "off" },
  },
  ...astro.configs["flat/recommended"],
);
