import type { LessonCell } from "../cell/lesson-cell.ts";
import type { Language } from "../page/preferences.ts";
import { unreachable } from "../../trace/unreachable.ts";
import { belonging } from "./belonging.ts";
import type { ShownProgram } from "./shown-program.ts";
import { playgroundWords as words } from "./words.ts";

/**
 * Says what is missing where a program's two sides do not belong together.
 *
 * @param blank the texts of a new program
 * @param begin is called when the reader wants to write the side that is missing
 * @returns whether they may be run and compared
 */
export function mayRunBoth(
  cell: LessonCell,
  shown: ShownProgram,
  blank: Readonly<Record<Language, string>>,
  begin: (language: Language) => void,
): boolean {
  const { program, texts } = shown;
  const found = belonging(program.sides, texts, blank);
  const show = (language: Language): readonly [string, () => void] => [
    words.showSide(language),
    () => {
      shown.showSide(language);
    },
  ];
  switch (found.kind) {
    case "together":
      return true;
    case "missing": {
      const { language } = found;
      cell.notice.ask(words.nothingToCompare(language), [
        [
          words.beginSide(language),
          () => {
            begin(language);
          },
        ],
      ]);
      return false;
    }
    case "one-changed": {
      const { changed, other } = found;
      cell.notice.ask(words.oneChanged(changed, other, what(shown, other, blank)), [
        [
          words.compareAnyway,
          () => {
            void cell.runBoth();
          },
        ],
        show(other),
      ]);
      return false;
    }
    case "unrelated": {
      const { changed, other } = found;
      cell.notice.ask(words.unrelated(changed, other, what(shown, other, blank)), [show(other)]);
      return false;
    }
    default:
      return unreachable(found);
  }
}

/** What the side is that the reader did not change. */
function what(
  { program, texts }: ShownProgram,
  side: Language,
  blank: Readonly<Record<Language, string>>,
): string {
  if (texts[side] === blank[side]) return words.blank;
  return program.example === null ? words.unchanged : words.exampleNamed(program.example);
}
