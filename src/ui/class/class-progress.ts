import { define, find } from "../dom.ts";
import { acceptFiles } from "../playground/file-drop.ts";
import { downloadText } from "../program/download.ts";
import { csvFile } from "./csv.ts";
import { type CountedLesson, type Learner, type Order, type SortKey, sorted, tableRows } from "./learners.ts";
import { drawTable, showName } from "./progress-table.ts";
import { classProgressWords as words } from "./progress-words.ts";
import { readLearner } from "./read-files.ts";

/** How many learners a table has at most. */
const MAX_LEARNERS = 500;
/** How many files are named that were not read. */
const MAX_FAILURES = 8;

/** A table of what learners have done, from the files that they have exported. Only the page keeps it. */
export class ClassProgress extends HTMLElement {
  #learners: readonly Learner[] = [];
  #order: Order = { key: "name", descending: false };
  #lessons: readonly CountedLesson[] = [];
  #nextId = 1;
  #endDrop: () => void = () => undefined;

  connectedCallback(): void {
    this.#lessons = [...this.querySelectorAll<HTMLElement>("th[data-lesson]")].map(({ dataset }) => ({
      number: Number(dataset.lesson),
      title: dataset.title ?? "",
      items: (dataset.items ?? "").split(" "),
    }));
    this.addEventListener("click", this.#click);
    this.addEventListener("change", this.#changed);
    this.#endDrop = acceptFiles((files) => void this.#read(files));
    this.#draw();
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#click);
    this.removeEventListener("change", this.#changed);
    this.#endDrop();
  }

  get #file(): HTMLInputElement {
    return find(this, "input[type=file]", HTMLInputElement);
  }

  async #read(files: readonly File[]): Promise<void> {
    const failures: string[] = [];
    const read: Learner[] = [];
    for (const result of await Promise.all(files.map(readLearner))) {
      if (result.kind === "failed") failures.push(words.failure(result.name, words.failures[result.reason]));
      else if (this.#learners.length + read.length >= MAX_LEARNERS)
        failures.push(words.failure(result.name, words.failures.tooMany));
      else read.push({ id: this.#nextId++, name: result.name, done: result.done });
    }
    this.#learners = [...this.#learners, ...read];
    this.#draw();
    const more = failures.length - MAX_FAILURES;
    this.#say([
      read.length === 0 ? words.noneRead : words.added(read.length),
      ...failures.slice(0, MAX_FAILURES),
      ...(more > 0 ? [words.moreFailures(more)] : []),
    ]);
  }

  #say(sentences: readonly string[]): void {
    find(this, ".class-read", HTMLElement).replaceChildren(
      ...sentences.map((sentence) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = sentence;
        return paragraph;
      }),
    );
  }

  #draw(): void {
    const hasLearners = this.#learners.length > 0;
    find(this, ".class-table", HTMLElement).hidden = !hasLearners;
    for (const action of ["download", "clear"])
      find(this, `[data-progress=${action}]`, HTMLButtonElement).hidden = !hasLearners;
    const table = find(this, "table", HTMLTableElement);
    drawTable(table, sorted(this.#learners, this.#lessons, this.#order), this.#lessons);
    for (const head of table.querySelectorAll<HTMLElement>("th[data-sort]")) {
      const isSorted = head.dataset.sort === String(this.#order.key);
      if (isSorted) head.setAttribute("aria-sort", this.#order.descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  }

  readonly #changed = ({ target }: Event): void => {
    if (target === this.#file) {
      void this.#read([...(this.#file.files ?? [])]);
      // The same files may be chosen again.
      this.#file.value = "";
    } else if (target instanceof HTMLInputElement && target.dataset.learner !== undefined) {
      this.#rename(Number(target.dataset.learner), target);
    }
  };

  readonly #click = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest("button") : null;
    const { progress, sort, remove } = button?.dataset ?? {};
    if (sort !== undefined) this.#sort(sort === "name" || sort === "total" ? sort : Number(sort));
    else if (remove !== undefined) this.#remove(Number(remove));
    else if (progress === "choose") this.#file.click();
    else if (progress === "clear") {
      this.#learners = [];
      this.#draw();
      this.#say([]);
      find(this, "[data-progress=choose]", HTMLButtonElement).focus();
    } else if (progress === "download") {
      const rows = tableRows(sorted(this.#learners, this.#lessons, this.#order), this.#lessons, words);
      downloadText(words.file, csvFile(rows), "text/csv;charset=utf-8");
    }
  };

  /** Takes the name in a field, unless it is empty. The table is not drawn again: it may have the focus. */
  #rename(id: number, field: HTMLInputElement): void {
    const entered = field.value.trim();
    this.#learners = this.#learners.map((learner) =>
      learner.id === id && entered !== "" ? { ...learner, name: entered } : learner,
    );
    const renamed = this.#learners.find((learner) => learner.id === id);
    if (renamed !== undefined)
      showName(find(this, `.learner:has([data-learner="${String(id)}"])`, HTMLElement), renamed);
  }

  /** Sorts by a column; by the same one again in the other direction. Figures begin with the largest. */
  #sort(key: SortKey): void {
    const isSame = this.#order.key === key;
    this.#order = { key, descending: isSame ? !this.#order.descending : key !== "name" };
    this.#draw();
  }

  #remove(id: number): void {
    this.#learners = this.#learners.filter((learner) => learner.id !== id);
    this.#draw();
    const next = this.querySelector<HTMLElement>("[data-remove]");
    (next ?? find(this, "[data-progress=choose]", HTMLButtonElement)).focus();
  }
}

define("class-progress", ClassProgress);
