import * as tslib from "tslib";
import type { ProgramParameter } from "../compiler/parameters.ts";
import * as runtime from "../runtime/index.ts";
import { builtins, loadModule } from "../stdlib/index.ts";
import { shadows } from "./shadows.ts";
import { virtualDate } from "./virtual-date.ts";

/**
 * What a program may refer to without declaring it: the compiler's plumbing, the builtins, and refusals of
 * the rest.
 */
export function environment(): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  const plumbing: Record<ProgramParameter, unknown> = {
    require: loadModule,
    exports,
    module: { exports },
    // A module of ours is its own default export and its own namespace.
    __importDefault: itself,
    __importStar: itself,
    __exportStar: (from: object, to: object) => Object.assign(to, from),
    __rest: tslib.__rest,
    __classPrivateFieldGet: tslib.__classPrivateFieldGet,
    __classPrivateFieldSet: tslib.__classPrivateFieldSet,
    __classPrivateFieldIn: tslib.__classPrivateFieldIn,
    __esDecorate: tslib.__esDecorate,
    __runInitializers: tslib.__runInitializers,
    __setFunctionName: tslib.__setFunctionName,
    __propKey: tslib.__propKey,
    __makeTemplateObject: tslib.__makeTemplateObject,
    __awaiter: runtime.__awaiter,
    __at: runtime.__at,
    __asyncGenerator: runtime.__asyncGenerator,
    __await: runtime.__await,
    __yield: runtime.__yield,
    __asyncValues: runtime.__asyncValues,
    __asyncDelegator: runtime.__asyncDelegator,
    __addDisposableResource: runtime.__addDisposableResource,
    __disposeResources: runtime.__disposeResources,
    __beginExcept: runtime.__beginExcept,
    __endExcept: runtime.__endExcept,
    __raisedInExcept: runtime.__raisedInExcept,
    __withRaiseContext: runtime.__withRaiseContext,
  };
  return {
    ...shadows(),
    ...builtins,
    console: printingConsole(),
    Date: virtualDate(),
    ...plumbing,
  };
}

function itself(module: unknown): unknown {
  return module;
}

/** `console`, for programs that print as is usual in JavaScript. */
function printingConsole(): Record<string, (...values: unknown[]) => void> {
  const toStdout = (...values: unknown[]): void => builtins.print(...values);
  const toStderr = (...values: unknown[]): void => builtins.print(...values, { file: "stderr" });
  return { log: toStdout, info: toStdout, debug: toStdout, warn: toStderr, error: toStderr };
}
