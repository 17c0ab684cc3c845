import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { Builder, Key as Keys, type WebDriver } from "selenium-webdriver";
import { callOf, type Key, type Modifier, type OpenBrowser, type Tab, windowSize } from "./tab.ts";

/**
 * Starts WebKitGTK's MiniBrowser on a screen of its own, which is never shown, and drives it by WebDriver.
 *
 * @param executablePath the browser's program
 */
export async function openWebKit(executablePath: string): Promise<OpenBrowser> {
  const started: ChildProcess[] = [];
  const endAll = (): void => {
    for (const child of started) child.kill();
  };
  // Also when the tests are broken off.
  process.once("exit", endAll);
  try {
    const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    started.push(screen);
    const port = await freePort();
    const service = spawn("WebKitWebDriver", [`--port=${String(port)}`], {
      env: {
        ...process.env,
        DISPLAY: `:${await displayOf(screen)}`,
        // Without a graphics card, its compositing takes longer than all else in the tests.
        WEBKIT_DISABLE_COMPOSITING_MODE: "1",
        // To optimize CPython takes longer than the tests that run it.
        JSC_useOMGJIT: "0",
      },
      stdio: "ignore",
    });
    started.push(service);
    const driver = await connect(port, executablePath);
    return {
      tab: tabOf(driver),
      async close() {
        await driver.quit();
        endAll();
      },
    };
  } catch (reason) {
    endAll();
    throw reason;
  }
}

/** @returns the number under which programs find a screen, once it is there */
async function displayOf(screen: ChildProcess): Promise<string> {
  const numbers = screen.stdio[3];
  if (numbers === null || numbers === undefined || !("read" in numbers))
    throw new Error("No display number.");
  const lines = createInterface({ input: numbers });
  return Promise.race([
    new Promise<string>((resolve) => lines.once("line", resolve)),
    once(screen, "exit").then(() => Promise.reject(new Error("Xvfb could not be started."))),
  ]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

async function connect(port: number, binary: string): Promise<WebDriver> {
  const address = `http://127.0.0.1:${String(port)}`;
  await untilAnswered(`${address}/status`);
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(address)
    .withCapabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    })
    .build();
  await driver.manage().setTimeouts({ script: 120_000, pageLoad: 60_000 });
  const { width, height } = windowSize;
  const measure = (): Promise<number[]> =>
    driver.executeScript(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
  const [sides = 0, bars = 0] = await measure();
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width: width + sides, height: height + bars });
  return driver;
}

/** Asks until there is an answer: the service needs a moment until it listens. */
async function untilAnswered(address: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (reason) {
      if (performance.now() > deadline) throw reason;
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}

function tabOf(driver: WebDriver): Tab {
  return {
    goto: (address) => driver.get(address),
    evaluate: <Argument, Result>(inPage: (argument: Argument) => Result, argument: Argument) =>
      driver.executeScript<Awaited<Result>>(`return ${callOf(inPage, argument)}`),
    async press(key, ...held) {
      let actions = driver.actions();
      for (const each of held) actions = actions.keyDown(codes[each]);
      actions = actions.keyDown(codes[key]).keyUp(codes[key]);
      for (const each of held) actions = actions.keyUp(codes[each]);
      await actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    click: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .click()
        .perform(),
  };
}

const codes: Readonly<Record<Key | Modifier, string>> = {
  a: "a",
  v: "v",
  ArrowDown: Keys.ARROW_DOWN,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowUp: Keys.ARROW_UP,
  Control: Keys.CONTROL,
  End: Keys.END,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Home: Keys.HOME,
  Shift: Keys.SHIFT,
};
