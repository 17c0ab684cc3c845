/** The frame's script, `relay-script.ts`, as text. The plugin in src/tools/plugins/frame-relay.ts makes it. */
declare module "virtual:frame-relay" {
  const code: string;
  export default code;
}
