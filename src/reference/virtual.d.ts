/** What the doc comments say. The plugin in src/tools/reference.ts makes it. */
declare module "virtual:reference" {
  const reference: import("./model.ts").Reference;
  export default reference;
}
