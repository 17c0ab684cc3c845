/** A key, by its name in the DOM. */
export type Key =
  "a" | "v" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "ArrowUp" | "End" | "Enter" | "Escape" | "Home";

/** A key that is held while another one is pressed. */
export type Modifier = "Control" | "Shift";

/**
 * A page of a browser, and what a reader's hands do with it: as much of Playwright's `Page` as every browser
 * that we test can do. What else a test wants to know it asks the page itself, with `evaluate`.
 */
export interface Tab {
  /** Opens an address, and resolves when it is loaded. */
  goto(address: string): Promise<void>;
  /**
   * Calls a function in the page. It may refer to nothing outside itself; argument and result are data as in
   * JSON.
   *
   * @throws when the function throws or rejects
   */
  evaluate<Argument, Result>(
    inPage: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** Presses a key, while others are held. */
  press(key: Key, ...held: readonly Modifier[]): Promise<void>;
  /** Types a text, key by key, where the focus is. */
  type(text: string): Promise<void>;
  /** Clicks at a place of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
}

/** A browser with one tab. */
export interface OpenBrowser {
  readonly tab: Tab;
  /** Ends the browser, and what was started for it. */
  close(): Promise<void>;
}

/** The size of the tab's content, in CSS pixels. */
export const windowSize = { width: 1440, height: 900 };

/** @returns an expression that calls a function of ours in a page */
export function callOf<Argument>(inPage: (argument: Argument) => unknown, argument: Argument): string {
  return `(${inPage.toString()})(${JSON.stringify(argument)})`;
}
