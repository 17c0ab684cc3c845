/** The doc comments of the exports. The plugin in src/tools/plugins/reference.ts extracts them. */
declare module "virtual:reference" {
  const reference: import("./model.ts").Reference;
  export default reference;
}

/** The names that Python spells in another way, from the same plugin. */
declare module "virtual:spellings" {
  const spellings: import("./spellings.ts").Spellings;
  export default spellings;
}
