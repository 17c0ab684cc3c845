import { describe, expect, it } from "vitest";
import { countDone, createProgress } from "../../../../src/ui/page/progress.ts";
import { FakeStorage } from "../fakes.ts";

const KEY = "loopscope:progress";
const noon = (): string => "2026-01-02T12:00:00.000Z";

describe("createProgress", () => {
  it("keeps what was done for the next visit, with its moment", () => {
    const storage = new FakeStorage();
    createProgress(storage.tab(), noon).complete("cell:event-loop/gather");
    const later = createProgress(storage.tab(), noon);
    expect(later.$done.get()).toEqual({ "cell:event-loop/gather": noon() });
  });

  it("keeps the first moment at which something was done", () => {
    let hour = 1;
    const progress = createProgress(new FakeStorage().tab(), () => `hour ${String(hour++)}`);
    progress.complete("cell:a");
    progress.complete("cell:a");
    expect(progress.$done.get()).toEqual({ "cell:a": "hour 1" });
  });

  it("learns what another tab has done, and does not overwrite it", () => {
    const storage = new FakeStorage();
    const one = createProgress(storage.tab(), noon);
    const other = createProgress(storage.tab(), noon);
    one.complete("cell:a");
    other.complete("predict:b");
    expect(Object.keys(one.$done.get())).toEqual(["cell:a", "predict:b"]);
    expect(one.$done.get()).toEqual(other.$done.get());
  });

  it("resets, and Undo joins what was reset with what was done since", () => {
    const progress = createProgress(new FakeStorage().tab(), noon);
    progress.complete("cell:a");
    progress.reset();
    expect(progress.$done.get()).toEqual({});
    expect(progress.$canUndo.get()).toBe(true);
    progress.complete("cell:b");
    progress.undo();
    expect(Object.keys(progress.$done.get()).sort()).toEqual(["cell:a", "cell:b"]);
    expect(progress.$canUndo.get()).toBe(false);
  });

  it("can undo a reset after a reload", () => {
    const storage = new FakeStorage();
    const before = createProgress(storage.tab(), noon);
    before.complete("cell:a");
    before.reset();
    const after = createProgress(storage.tab(), noon);
    after.undo();
    expect(Object.keys(after.$done.get())).toEqual(["cell:a"]);
  });

  it("adds what another browser has done, keeps its own moments, and undoes only what was added", () => {
    const progress = createProgress(new FakeStorage().tab(), noon);
    progress.complete("cell:a");
    expect(progress.add({ "cell:a": "2020-01-01T00:00:00Z", "cell:b": "2020-01-01T00:00:00Z" })).toBe(1);
    expect(progress.$done.get()).toEqual({ "cell:a": noon(), "cell:b": "2020-01-01T00:00:00Z" });
    progress.complete("cell:c");
    progress.undo();
    expect(Object.keys(progress.$done.get())).toEqual(["cell:a", "cell:c"]);
    expect(progress.$canUndo.get()).toBe(false);
  });

  it("undoes an import before the reset that preceded it", () => {
    const progress = createProgress(new FakeStorage().tab(), noon);
    progress.complete("cell:a");
    progress.reset();
    progress.add({ "cell:b": noon() });
    progress.undo();
    expect(progress.$done.get()).toEqual({});
    expect(progress.$canUndo.get()).toBe(true);
    progress.undo();
    expect(Object.keys(progress.$done.get())).toEqual(["cell:a"]);
  });

  it("exports a file that names the site, the form's version and everything done", () => {
    const progress = createProgress(new FakeStorage().tab(), noon);
    progress.complete("predict:a");
    expect(JSON.parse(progress.exported({}))).toEqual({
      site: "Loopscope",
      version: 1,
      done: { "predict:a": noon() },
    });
  });

  it("leaves the record of a newer version of the site untouched", () => {
    const tab = new FakeStorage().tab();
    const newer = '{"version":99,"done":"in another form"}';
    tab.write(KEY, newer);
    const progress = createProgress(tab, noon);
    progress.complete("cell:a");
    expect(progress.$done.get()).toEqual({ "cell:a": noon() });
    expect(tab.read(KEY)).toBe(newer);
  });

  it.each(["no JSON", "[]", "{}", '{"version":1,"done":3}', '{"version":1,"done":{"cell:a":1}}'])(
    "starts empty when the stored text is damaged: %s",
    (text) => {
      const tab = new FakeStorage().tab();
      tab.write(KEY, text);
      expect(createProgress(tab, noon).$done.get()).toEqual({});
    },
  );

  it("counts for this visit where the browser refuses to store anything", () => {
    const storage = new FakeStorage();
    const tab = storage.tab();
    const progress = createProgress({ ...tab, write: () => false }, noon);
    progress.complete("cell:a");
    expect(progress.$done.get()).toEqual({ "cell:a": noon() });
  });
});

describe("countDone", () => {
  it("counts a lesson's own accomplishments and no others", () => {
    expect(countDone({ "cell:a": "", "cell:elsewhere": "" }, ["cell:a", "cell:b", "predict:a"])).toBe(1);
  });
});
