import { describe, expect, it } from "vitest";
import { createPreferences } from "../../../../src/ui/page/preferences.ts";
import { FakeStorage } from "../fakes.ts";

describe("createPreferences", () => {
  it("begins with TypeScript at ×1", () => {
    const preferences = createPreferences(new FakeStorage().tab(), "");
    expect(preferences.$language.get()).toBe("typescript");
    expect(preferences.$speed.get()).toBe(1);
  });

  it("keeps the reader's choices for the next visit", () => {
    const tab = new FakeStorage().tab();
    const preferences = createPreferences(tab, "");
    preferences.chooseLanguage("python");
    preferences.$speed.set(4);
    const next = createPreferences(tab, "");
    expect(next.$language.get()).toBe("python");
    expect(next.$speed.get()).toBe(4);
  });

  it("shows runs at once for a reader who wants less motion, until that reader chooses a speed", () => {
    const tab = new FakeStorage().tab();
    const preferences = createPreferences(tab, "", true);
    expect(preferences.$speed.get()).toBe("instant");
    preferences.$speed.set(1);
    expect(createPreferences(tab, "", true).$speed.get()).toBe(1);
    expect(createPreferences(new FakeStorage().tab(), "?speed=4", true).$speed.get()).toBe(4);
  });

  it("shows the language that a link asks for, and does not keep it", () => {
    const tab = new FakeStorage().tab();
    const preferences = createPreferences(tab, "");
    preferences.showLanguage("python");
    expect(preferences.$language.get()).toBe("python");
    expect(createPreferences(tab, "").$language.get()).toBe("typescript");
  });

  it("follows the speed in the address, and does not keep it", () => {
    const tab = new FakeStorage().tab();
    expect(createPreferences(tab, "?speed=instant").$speed.get()).toBe("instant");
    expect(createPreferences(tab, "").$speed.get()).toBe(1);
  });

  it("follows the language in the address, and does not keep it", () => {
    const tab = new FakeStorage().tab();
    expect(createPreferences(tab, "?language=python").$language.get()).toBe("python");
    expect(createPreferences(tab, "?language=cobol").$language.get()).toBe("typescript");
    expect(createPreferences(tab, "").$language.get()).toBe("typescript");
  });

  it("does not follow a speed that there is not", () => {
    expect(createPreferences(new FakeStorage().tab(), "?speed=9").$speed.get()).toBe(1);
  });

  it("holds a choice for the page where the browser refuses to store it", () => {
    const storage = new FakeStorage();
    storage.refuses = true;
    const preferences = createPreferences(storage.tab(), "");
    preferences.chooseLanguage("python");
    expect(preferences.$language.get()).toBe("python");
  });
});
