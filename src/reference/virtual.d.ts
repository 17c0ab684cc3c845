/** The doc comments of the exports. The plugin in src/tools/plugins/reference.ts extracts them. */
declare module "virtual:reference" {
  const reference: import("./model.ts").Reference;
  export default reference;
}
