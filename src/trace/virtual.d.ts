/** The names that Python spells in another way. The plugin in src/tools/plugins/reference.ts reads them. */
declare module "virtual:spellings" {
  const spellings: import("./words/other-spelling.ts").Spellings;
  export default spellings;
}
