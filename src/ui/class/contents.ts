import type { ItemKind } from "./address.ts";

/** A cell or an exercise that can be chosen. */
export interface ClassItem {
  /** The example's id. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** The path of the page that has it, below the base path: `lessons/limits/`. */
  readonly page: string;
  /** The page's title. */
  readonly pageTitle: string;
}

/** All that can be chosen, by id, from the boxes that the server's HTML has for them. */
export function classItems(root: ParentNode): ReadonlyMap<string, ClassItem> {
  const boxes = [...root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  return new Map(
    boxes.map((box) => {
      const { kind, title = "", page = "", pageTitle = "" } = box.dataset;
      const item = {
        id: box.value,
        kind: kind === "cell" ? kind : "exercise",
        title,
        page,
        pageTitle,
      } as const;
      return [item.id, item];
    }),
  );
}
