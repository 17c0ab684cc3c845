import { describe, expect, it } from "vitest";
import { focusAddress, readFocusAddress, withoutFocus } from "../../../../src/ui/focus/address.ts";
import type { MomentName } from "../../../../src/ui/moments/moment-locator.ts";

const PAGE = "https://example.org/lessons/event-loop/?speed=instant#gather";

function queryOf(moment: MomentName | null): string {
  return new URL(focusAddress(PAGE, "event-loop/gather", { language: "python", moment })).search;
}

describe("the address of the focus view", () => {
  it("names the cell in plain letters, and nothing else that the page was asked for", () => {
    expect(focusAddress(PAGE, "event-loop/gather", null)).toBe(
      "https://example.org/lessons/event-loop/?focus=event-loop/gather",
    );
  });

  it("names the language and the moment", () => {
    expect(queryOf({ event: "task-suspended", task: "job1", occurrence: 2 })).toBe(
      "?focus=event-loop/gather&language=python&moment=task-suspended&task=job1&occurrence=2",
    );
  });

  it.each<MomentName>([
    { event: "loop-iteration" },
    { event: "task-suspended", task: "job1", occurrence: 3 },
    { event: "output", text: "a & b = c / d 开始" },
    { event: "handle-run", of: "callback()", task: "Task-2" },
  ])("reads what it writes: %o", (moment) => {
    expect(readFocusAddress(queryOf(moment))).toEqual({ cell: "event-loop/gather", moment });
  });

  it("asks for no moment where none is named", () => {
    expect(readFocusAddress("?focus=event-loop/gather")).toEqual({ cell: "event-loop/gather", moment: null });
    expect(readFocusAddress("?speed=instant")).toBeNull();
  });

  it.each(["0", "-1", "1.5", "x"])("is damaged when the occurrence is %s", (occurrence) => {
    expect(readFocusAddress(`?focus=a/b&moment=output&occurrence=${occurrence}`)?.moment).toBe("damaged");
  });

  it("is the page’s own again without the view", () => {
    expect(withoutFocus(`${PAGE.replace("#gather", "")}&focus=a/b&moment=output&task=x&occurrence=2`)).toBe(
      "https://example.org/lessons/event-loop/?speed=instant",
    );
  });
});
