import { type BrowserContext, type Locator, type Page } from "playwright/test";
import { encodeProgram } from "../../src/ui/program/program-link.ts";
import { test } from "./shared-window.ts";
import {
  button,
  expect,
  liveOutput,
  openProgram,
  playgroundCell,
  writeProgram,
  test as inItsOwnWindow,
} from "./site.ts";

const address = "/playground/?speed=instant";

/** The button with the name of the program, which opens the menu of the reader's programs. */
function nameButton(page: Page): Locator {
  return page.getByRole("button", { name: /^Your programs:/ });
}

function menu(page: Page): Locator {
  return page.getByRole("dialog", { name: "Your programs" });
}

function listed(page: Page): Locator {
  return menu(page).getByRole("listitem");
}

async function isNamed(page: Page, name: string): Promise<void> {
  await expect(nameButton(page)).toHaveAccessibleName(`Your programs: ${name}`);
  await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  await expect(page).toHaveTitle(`${name} · Playground | Loopscope`);
}

async function chooseExample(page: Page, title: string): Promise<void> {
  await button(page.locator("program-playground"), "Examples").click();
  const dialog = page.getByRole("dialog", { name: "Examples" });
  await dialog.getByRole("button", { name: title, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function openFiles(
  page: Page,
  ...files: readonly { readonly name: string; readonly content: string | Uint8Array }[]
): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await button(page.locator("program-playground"), "Open file").click();
  await (
    await chooser
  ).setFiles(
    files.map(({ name, content }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) })),
  );
}

async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name));
      return transfer;
    },
    [name, content] as const,
  );
  await page.dispatchEvent("lesson-cell", "dragover", { dataTransfer: transfer });
  await expect(page.getByText("to open them")).toBeVisible();
  await page.dispatchEvent("lesson-cell", "drop", { dataTransfer: transfer });
  await expect(page.getByText("to open them")).toBeHidden();
}

function code(page: Page): Locator {
  return playgroundCell(page).locator("code-view:visible pre");
}

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`at ${width}×${height} the cell fills the window, and nothing but its parts scrolls`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    await button(playgroundCell(page), "Run").click();
    await expect(playgroundCell(page).locator("cell-timeline")).toBeVisible();
    const box = await playgroundCell(page).boundingBox();
    expect(box?.width).toBe(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(height);
    expect(box?.y).toBeLessThanOrEqual(56);
    const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    expect(scrolls).toBe(false);
    await expect(button(playgroundCell(page), "Run")).toBeInViewport({ ratio: 1 });
    await expect(playgroundCell(page).locator("cell-timeline")).toBeInViewport();
  });
}

inItsOwnWindow.describe("without JavaScript", () => {
  inItsOwnWindow.use({ javaScriptEnabled: false });

  inItsOwnWindow("the playground shows an example in both languages", async ({ page }) => {
    await page.goto("/playground/");
    await expect(page.getByText("async function main").first()).toBeVisible();
    await expect(page.getByText("async def main").first()).toBeVisible();
    await expect(page.locator("program-playground").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Contents" })).toBeVisible();
  });
});

test("Contents lists the pages of the site", async ({ page }) => {
  await page.goto(address);
  await page.getByRole("button", { name: "Contents" }).click();
  const contents = page.getByRole("navigation", { name: "Contents" });
  await expect(contents.getByRole("link", { name: "Playground" })).toHaveAttribute("aria-current", "page");
  await contents.getByRole("link", { name: "The event loop" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The event loop");
});

test.describe("New", () => {
  test("begins a program in the shown language, in the editor, and it runs", async ({ page }) => {
    await page.goto(`${address}&language=python`);
    await button(page.locator("program-playground"), "New").click();
    await isNamed(page, "Untitled");
    const cell = playgroundCell(page);
    await expect(cell.getByRole("textbox", { name: /^Editor: Untitled/ })).toBeAttached();
    await button(cell, "Done").click();
    await expect(code(page)).toContainText("async def main():");
  });

  test("begins a TypeScript program that runs without the compiler", async ({ page }) => {
    await page.goto(address);
    await button(page.locator("program-playground"), "New").click();
    await button(playgroundCell(page), "Run").click();
    await expect(liveOutput(playgroundCell(page))).toContainText("done");
  });

  test("lists the program when it is changed, and leaves the one before alone", async ({ page }) => {
    await page.goto(address);
    await writeProgram(page, playgroundCell(page), 'print("first");');
    await button(page.locator("program-playground"), "New").click();
    await isNamed(page, "Untitled");
    await nameButton(page).click();
    await expect(listed(page)).toHaveText(["Gather TypeScript, Python"]);
    await page.keyboard.press("Escape");
    await playgroundCell(page)
      .getByRole("textbox", { name: /editor/i })
      .focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText('print("second");');
    await nameButton(page).click();
    await expect(listed(page)).toHaveText(["Untitled TypeScript", "Gather TypeScript, Python"]);
    await listed(page)
      .getByRole("button", { name: /Gather/ })
      .click();
    await isNamed(page, "Gather");
    await button(playgroundCell(page), "Done").click();
    await expect(code(page)).toHaveText('print("first");');
  });

  test("clears the editor's history", async ({ page }) => {
    await page.goto(address);
    await writeProgram(page, playgroundCell(page), 'print("first");');
    await button(page.locator("program-playground"), "New").click();
    await playgroundCell(page)
      .getByRole("textbox", { name: /editor/i })
      .focus();
    await page.keyboard.press("ControlOrMeta+Z");
    await button(playgroundCell(page), "Done").click();
    await expect(code(page)).toContainText('print("started");');
    await expect(code(page)).not.toContainText("first");
  });
});

test.describe("Examples", () => {
  test("are grouped by lesson and by topic of the reference", async ({ page }) => {
    await page.goto(address);
    await button(page.locator("program-playground"), "Examples").click();
    const dialog = page.getByRole("dialog", { name: "Examples" });
    const groups = dialog.getByRole("heading");
    await expect(groups.first()).toHaveText("Why coroutines");
    await expect(groups.last()).toHaveText(/^Reference · /);
    await expect(dialog.getByRole("list", { name: "The event loop", exact: true })).toContainText("Gather");
  });

  test("are found as one types, by title and by a name in the code of either language", async ({ page }) => {
    await page.goto(address);
    await button(page.locator("program-playground"), "Examples").click();
    const dialog = page.getByRole("dialog", { name: "Examples" });
    await expect(dialog.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("rate lim");
    await expect(dialog.getByRole("listitem")).toHaveText(["Rate limiter"]);
    await expect(dialog.getByRole("status")).toHaveText("1 example");
    await dialog.getByRole("searchbox").fill("return_exceptions");
    await expect(dialog.getByRole("button", { name: "Keep what the others return" })).toBeVisible();
    await dialog.getByRole("searchbox").fill("no such thing");
    await expect(dialog.getByRole("status")).toHaveText(/^No example has “no such thing”/);
  });

  test("can be chosen with the keyboard alone", async ({ page }) => {
    await page.goto(address);
    await button(page.locator("program-playground"), "Examples").press("Enter");
    const dialog = page.getByRole("dialog", { name: "Examples" });
    await expect(dialog.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("barrier");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await expect(dialog.getByRole("button", { name: "Barrier", exact: true }).first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await isNamed(page, "Barrier");
    await expect(button(page.locator("program-playground"), "Examples")).toBeFocused();
  });

  test("run without the compiler, are shown again after a reload, and are not listed unread", async ({
    page,
  }) => {
    await page.goto(address);
    await chooseExample(page, "Rate limiter");
    await isNamed(page, "Rate limiter");
    await button(playgroundCell(page), "Run").click();
    await expect(playgroundCell(page)).toHaveAttribute("data-state", "done");
    await page.reload();
    await isNamed(page, "Rate limiter");
    await expect(playgroundCell(page)).toHaveAttribute("data-state", "idle");
    await nameButton(page).click();
    await expect(listed(page)).toHaveCount(0);
  });

  test("discard the output and the timeline of the program before", async ({ page }) => {
    await page.goto(address);
    await button(playgroundCell(page), "Run both").click();
    await expect(playgroundCell(page).locator(".both-verdict")).toContainText("the same schedule");
    await chooseExample(page, "Rate limiter");
    await expect(playgroundCell(page).locator(".both-verdict")).toBeEmpty();
    await expect(playgroundCell(page).locator("cell-timeline").filter({ visible: true })).toHaveCount(0);
    await expect(liveOutput(playgroundCell(page)).first()).not.toContainText("job1");
  });
});

test.describe("Open file", () => {
  test("opens a file in the language of its extension, under its name, and does not run it", async ({
    page,
  }) => {
    await page.goto(address);
    await openFiles(page, { name: "homework.py", content: "print('at home')\n" });
    await isNamed(page, "homework");
    await expect(playgroundCell(page).getByRole("tab", { name: "Python" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await expect(code(page)).toHaveText("print('at home')");
    await expect(playgroundCell(page)).toHaveAttribute("data-state", "idle");
    await nameButton(page).click();
    await expect(listed(page)).toHaveText(["homework Python"]);
  });

  test("saves the program under the same name", async ({ page }) => {
    await page.goto(address);
    await openFiles(page, { name: "homework.ts", content: 'print("at home");' });
    const download = page.waitForEvent("download");
    await button(playgroundCell(page), "Download").click();
    expect((await download).suggestedFilename()).toBe("homework.ts");
  });

  test("takes two files of one name for the two sides of a program", async ({ page }) => {
    await page.goto(address);
    await openFiles(
      page,
      { name: "pair.py", content: "print('pair')" },
      { name: "pair.ts", content: 'print("pair");' },
    );
    await expect(page.getByText("“pair” is opened, in TypeScript and Python.")).toBeVisible();
    await button(playgroundCell(page), "Run both").click();
    await expect(playgroundCell(page).locator(".both-verdict")).toContainText("the same schedule");
  });

  test("takes what is dropped on the page, on the editor too", async ({ page }) => {
    await page.goto(address);
    await button(playgroundCell(page), "Edit").click();
    await playgroundCell(page)
      .getByRole("textbox", { name: /editor/i })
      .waitFor({ state: "attached" });
    await dropFile(page, "dropped.ts", 'print("dropped");');
    await isNamed(page, "dropped");
    await button(playgroundCell(page), "Done").click();
    await expect(code(page)).toHaveText('print("dropped");');
  });

  for (const [what, name, content, sentence] of [
    [
      "of another kind",
      "picture.png",
      "x",
      "“picture.png” is neither a Python file (.py) nor a TypeScript file",
    ],
    ["that is no text", "a.py", new Uint8Array([0xff, 0xfe, 0]), "“a.py” is not text in UTF-8"],
    ["that is too long", "a.py", "x".repeat(500_001), "“a.py” is longer than the 500,000 characters"],
  ] as const) {
    test(`refuses a file ${what} with a sentence, and changes nothing`, async ({ page }) => {
      await page.goto(address);
      await openFiles(page, { name, content });
      await expect(page.getByText(sentence)).toBeVisible();
      await isNamed(page, "Gather");
    });
  }
});

test.describe("the reader's programs", () => {
  test("are renamed, everywhere at once, and keep their name", async ({ page }) => {
    await page.goto(address);
    await nameButton(page).click();
    await menu(page).getByRole("textbox", { name: "Name of this program" }).fill("My gather");
    await page.keyboard.press("Enter");
    await expect(menu(page)).toBeHidden();
    await isNamed(page, "My gather");
    await expect(code(page)).toHaveAccessibleName("My gather, TypeScript");
    await page.reload();
    await isNamed(page, "My gather");
  });

  test("are duplicated with what was written", async ({ page }) => {
    await page.goto(address);
    await writeProgram(page, playgroundCell(page), 'print("mine");');
    await nameButton(page).click();
    await button(menu(page), "Duplicate").click();
    await isNamed(page, "Copy of Gather");
    await button(playgroundCell(page), "Done").click();
    await expect(code(page)).toHaveText('print("mine");');
    await nameButton(page).click();
    await expect(listed(page)).toHaveCount(2);
  });

  test("are deleted, and come back with Undo", async ({ page }) => {
    await page.goto(address);
    await openFiles(page, { name: "one.ts", content: 'print("one");' });
    await openFiles(page, { name: "two.ts", content: 'print("two");' });
    await isNamed(page, "two");
    await nameButton(page).click();
    await button(menu(page), "Delete").click();
    await isNamed(page, "one");
    await page.locator(".playground-notice").getByRole("button", { name: "Undo" }).click();
    await isNamed(page, "two");
    await expect(code(page)).toHaveText('print("two");');
    await nameButton(page).click();
    await expect(listed(page)).toHaveText(["two TypeScript", "one TypeScript"]);
  });

  test("an example that was only looked at cannot be deleted", async ({ page }) => {
    await page.goto(address);
    await nameButton(page).click();
    await expect(button(menu(page), "Delete")).toBeDisabled();
    await expect(menu(page).getByText("None yet.")).toBeVisible();
  });

  test("can be chosen with the keyboard alone", async ({ page }) => {
    await page.goto(address);
    for (const name of ["one", "two", "three"]) {
      await openFiles(page, { name: `${name}.ts`, content: `print("${name}");` });
      await isNamed(page, name);
    }
    await nameButton(page).press("Enter");
    await expect(listed(page).getByRole("button", { name: /three/ })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await isNamed(page, "two");
    await expect(menu(page)).toBeHidden();
  });

  inItsOwnWindow(
    "are each tab's own: two tabs show two programs, and a reload keeps them",
    async ({ page, context }) => {
      await page.goto(address);
      await openFiles(page, { name: "one.ts", content: 'print("one");' });
      await isNamed(page, "one");
      const other = await context.newPage();
      await other.goto(address);
      await isNamed(other, "one");
      await openFiles(other, { name: "two.ts", content: 'print("two");' });
      await isNamed(other, "two");
      await page.reload();
      await isNamed(page, "one");
      await nameButton(page).click();
      await expect(listed(page)).toHaveText(["two TypeScript", "one TypeScript"]);
    },
  );

  inItsOwnWindow(
    "renamed or deleted in one tab, are so in the other, which keeps what it shows",
    async ({ page, context }) => {
      await page.goto(address);
      await openFiles(page, { name: "one.ts", content: 'print("one");' });
      await isNamed(page, "one");
      const other = await secondTab(context);
      await nameButton(other).click();
      await menu(other).getByRole("textbox", { name: "Name of this program" }).fill("uno");
      await other.keyboard.press("Enter");
      await isNamed(page, "uno");
      await nameButton(other).click();
      await button(menu(other), "Delete").click();
      await nameButton(page).click();
      await expect(listed(page)).toHaveCount(0);
      await page.keyboard.press("Escape");
      await expect(code(page)).toHaveText('print("one");');
    },
  );

  test("from before there were several are still there", async ({ page }) => {
    await page.goto("/favicon.svg");
    await page.evaluate(() => {
      localStorage.setItem(
        "loopscope:draft:playground@python",
        '{"source":"print(1)","discarded":"print(0)"}',
      );
      localStorage.setItem("loopscope:playground-example", "event-loop/create-task");
    });
    await page.goto(address);
    await isNamed(page, "My program");
    await expect(code(page)).toHaveText("print(1)");
    await button(playgroundCell(page), "Undo").click();
    await expect(code(page)).toHaveText("print(0)");
  });

  inItsOwnWindow(
    "are not lost where the browser refuses to store them: the page says so",
    async ({ page }) => {
      await page.addInitScript(() => {
        // The frames in which programs run have no storage.
        if (self !== top) return;
        // All but a few of the characters for which there is room.
        localStorage.setItem("full", "x".repeat(5 * 1024 * 1024 - 200));
      });
      await page.goto(address);
      await writeProgram(page, playgroundCell(page), 'print("mine");');
      await expect(page.getByText("The browser refuses to store anything here")).toBeVisible();
      await nameButton(page).click();
      await expect(listed(page)).toHaveText(["Gather TypeScript, Python"]);
    },
  );
});

async function secondTab(context: BrowserContext): Promise<Page> {
  const other = await context.newPage();
  await other.goto(address);
  return other;
}

test.describe("a program with one side", () => {
  test("says so in the other language's tab, and offers to begin it", async ({ page }) => {
    await page.goto(address);
    await openFiles(page, { name: "one.py", content: "print('one')" });
    const cell = playgroundCell(page);
    await cell.getByRole("tab", { name: "TypeScript" }).click();
    await expect(cell.getByText("This program has no TypeScript side.")).toBeVisible();
    await expect(button(cell, "Run")).toBeDisabled();
    await button(cell, "Begin a TypeScript side").click();
    await expect(cell.getByRole("textbox", { name: /editor/i })).toBeAttached();
    await button(cell, "Done").click();
    await expect(code(page)).toContainText("async function main()");
    await expect(button(cell, "Run")).toBeEnabled();
    await nameButton(page).click();
    await expect(listed(page)).toHaveText(["one TypeScript, Python"]);
  });

  test("is shown in its language, and the next one again in the reader's", async ({ page }) => {
    await page.goto(address);
    await openFiles(page, { name: "one.py", content: "print('one')" });
    await expect(playgroundCell(page).getByRole("tab", { name: "Python" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await chooseExample(page, "Rate limiter");
    await expect(playgroundCell(page).getByRole("tab", { name: "TypeScript" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
  });
});

test.describe("Run both", () => {
  test("of a program with one side says what is missing, and runs nothing", async ({ page }) => {
    await page.goto(address);
    await openFiles(page, { name: "one.py", content: "print('one')" });
    await button(playgroundCell(page), "Run both").click();
    await expect(page.getByText("This program has no TypeScript side. Run both needs")).toBeVisible();
    await expect(playgroundCell(page)).toHaveAttribute("data-state", "idle");
  });

  test("does not compare a program that was pasted over one side with the example on the other", async ({
    page,
  }) => {
    await page.goto(`${address}&language=python`);
    await writeProgram(page, playgroundCell(page), "print('pasted')");
    await button(playgroundCell(page), "Run both").click();
    await expect(page.getByText("There is nothing to compare")).toContainText("the example “Gather”");
    await expect(playgroundCell(page)).toHaveAttribute("data-state", "idle");
    await button(playgroundCell(page), "Show the TypeScript side").click();
    await expect(code(page)).toContainText("async function main()");
  });

  test("compares one changed side with the other when the reader says so", async ({ page }) => {
    await page.goto(address);
    const source = await code(page).locator("code").textContent();
    await writeProgram(page, playgroundCell(page), (source ?? "").replace("sleep(1)", "sleep(2)"));
    await button(playgroundCell(page), "Run both").click();
    await expect(page.getByText("You changed the TypeScript side")).toBeVisible();
    await button(playgroundCell(page), "Compare them as they are").click();
    // CPython starts slowly on a busy machine.
    await expect(playgroundCell(page).locator(".both-verdict")).not.toBeEmpty({ timeout: 100_000 });
  });
});

test.describe("a program from a link", () => {
  test("has a name of its own, overwrites nothing, and is listed only when it is kept", async ({ page }) => {
    await page.goto(address);
    await writeProgram(page, playgroundCell(page), 'print("mine");');
    await expect(page.locator(".edited")).toBeVisible();
    await page.goto("about:blank");
    await openProgram(page, "print('linked')", "python");
    await isNamed(page, "Program from a link");
    await nameButton(page).click();
    await expect(listed(page)).toHaveText(["Gather TypeScript, Python"]);
    await page.keyboard.press("Escape");
    await button(page.locator(".playground-notice"), "Keep it").click();
    await expect(page).toHaveURL(/\/playground\/\?speed=instant$/);
    await isNamed(page, "Program from a link");
    await nameButton(page).click();
    await expect(listed(page)).toHaveText(["Program from a link Python", "Gather TypeScript, Python"]);
  });

  test("goes when the reader returns to the own program", async ({ page }) => {
    await page.goto(address);
    await openFiles(page, { name: "mine.ts", content: 'print("mine");' });
    await isNamed(page, "mine");
    await page.goto("about:blank");
    await openProgram(page, "print('linked')", "python");
    await button(page.locator(".playground-notice"), "Back to my program").click();
    await isNamed(page, "mine");
    await expect(code(page)).toHaveText('print("mine");');
    await expect(page).toHaveURL(/\/playground\/\?speed=instant$/);
  });

  test("keeps what the reader changed in it when it is kept", async ({ page }) => {
    await openProgram(page, 'print("linked");');
    await writeProgram(page, playgroundCell(page), 'print("changed");');
    await button(page.locator(".playground-notice"), "Keep it").click();
    await expect(page.getByText("is kept as “Program from a link”")).toBeVisible();
    await button(playgroundCell(page), "Done").click();
    await expect(code(page)).toHaveText('print("changed");');
  });

  test("is followed by the next one on the same page", async ({ page }) => {
    await openProgram(page, 'print("first");');
    const next = await encodeProgram('print("second");', "typescript");
    await page.evaluate((hash) => {
      location.hash = hash;
    }, next ?? "");
    await expect(code(page)).toHaveText('print("second");');
    await nameButton(page).click();
    await expect(listed(page)).toHaveCount(0);
  });
});
