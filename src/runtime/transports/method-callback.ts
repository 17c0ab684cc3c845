import { isLibraryCallback } from "../../trace/model/callbacks.ts";
import { InternalCallback } from "../futures/callbacks.ts";

/** A method of one of asyncio's own objects, or of a protocol of the program's, as a callback. */
export class MethodCallback extends InternalCallback {
  readonly _text: string;
  readonly #call: () => void;

  /**
   * @param name Python's qualified name of the method, for reprs.
   * @param call calls it.
   */
  constructor(name: string, call: () => void) {
    super();
    this._text = `${name}()`;
    this.#call = call;
  }

  override get _callsProgram(): boolean {
    return true;
  }

  override get _isOwn(): boolean {
    return isLibraryCallback(this._text);
  }

  _invoke(): void {
    this.#call();
  }
}
