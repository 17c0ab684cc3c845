/**
 * The names that compiled code refers to without declaring them: the plumbing of a CommonJS module, and the
 * helpers that TypeScript and the transformers here put in. The caller passes them, with the
 * builtins, as the parameters of the function that `CompiledProgram.code` is the body of.
 */
export const PROGRAM_PARAMETERS = [
  "require",
  "exports",
  "module",
  "__importDefault",
  "__importStar",
  "__exportStar",
  "__rest",
  "__classPrivateFieldGet",
  "__classPrivateFieldSet",
  "__classPrivateFieldIn",
  "__esDecorate",
  "__runInitializers",
  "__setFunctionName",
  "__propKey",
  "__makeTemplateObject",
  "__awaiter",
  "__at",
  "__asyncGenerator",
  "__await",
  "__yield",
  "__asyncValues",
  "__asyncDelegator",
  "__addDisposableResource",
  "__disposeResources",
  "__beginExcept",
  "__endExcept",
  "__raisedInExcept",
  "__withRaiseContext",
] as const;

export type ProgramParameter = (typeof PROGRAM_PARAMETERS)[number];
