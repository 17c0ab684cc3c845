/**
 * The worker as one self-contained classic script, as text. The plugin in src/tools/plugins/sandbox-worker.ts
 * makes it.
 */
declare module "virtual:sandbox-worker" {
  const code: string;
  export default code;
}
