import type { Accomplishment, ExerciseKind } from "../ui/page/progress.ts";
import { elementsOf, textAttributeOf } from "./mdx.ts";

/** What is accomplished in the components of a page. */
const KINDS: Readonly<Record<string, "cell" | ExerciseKind>> = {
  Cell: "cell",
  PredictOrder: "predict",
  BeTheLoop: "loop",
  MarkSwitchPoints: "switches",
  ReachTarget: "target",
  PutTogether: "lines",
  FadedExample: "faded",
  BreakAndFix: "repair",
};

/** The accomplishments that a page offers, in its order: its cells and its exercises, read from its MDX. */
export function accomplishmentsOf(mdx: string): Accomplishment[] {
  return elementsOf(mdx, ...Object.keys(KINDS)).map(
    (element): Accomplishment =>
      `${KINDS[element.name ?? ""] ?? "cell"}:${textAttributeOf(element, "example") ?? ""}`,
  );
}

const pages = import.meta.glob<string>(["../../content/lessons/*.mdx", "../../content/programs.mdx"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The accomplishments of the page at a path of the site; none on a page without cells of its own. */
export function accomplishmentsAt(path: string): Accomplishment[] {
  const page = /\/(lessons\/[\w-]+|programs)\/$/.exec(path)?.[1];
  const text = page === undefined ? undefined : pages[`../../content/${page}.mdx`];
  return text === undefined ? [] : accomplishmentsOf(text);
}
