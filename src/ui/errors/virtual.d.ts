/** The messages that have a page of their own; src/tools/plugins/error-messages.ts reads them. */
declare module "virtual:error-messages" {
  const messages: readonly import("./find-message.ts").KnownMessage[];
  export default messages;
}
