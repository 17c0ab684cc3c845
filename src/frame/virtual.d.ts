/** The frame's script, `relay-script.ts`, as text. It is made by src/tools/plugins/frame-relay.ts. */
declare module "virtual:frame-relay" {
  const code: string;
  export default code;
}
