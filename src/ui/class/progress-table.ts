import { find, make } from "../dom.ts";
import { type CountedLesson, type Counts, countsDone, countsOf, type Learner, sumOf } from "./learners.ts";
import { classProgressWords as words } from "./progress-words.ts";

/** Fills the body and the foot of a table, whose head the server's HTML has: a row for each learner. */
export function drawTable(
  table: HTMLTableElement,
  learners: readonly Learner[],
  lessons: readonly CountedLesson[],
): void {
  const all = lessons.map(countsOf);
  find(table, "tbody", HTMLTableSectionElement).replaceChildren(
    ...learners.map((learner) => {
      const counts = lessons.map((lesson) => countsDone(learner.done, lesson));
      return row(nameCell(learner), counts, all);
    }),
  );
  const done = lessons.map((lesson) => sumOf(learners.map((learner) => countsDone(learner.done, lesson))));
  find(table, "tfoot", HTMLTableSectionElement).replaceChildren(
    row(headCell(words.sum), done, null),
    row(headCell(words.all), all, null),
  );
}

/** @param all how much there is in each lesson, if what is whole is to be marked */
function row(head: HTMLElement, counts: readonly Counts[], all: readonly Counts[] | null): HTMLElement {
  const element = document.createElement("tr");
  const total = cell(sumOf(counts), all === null ? null : sumOf(all));
  total.className = "total";
  element.append(head, total, ...counts.map((each, place) => cell(each, all?.[place] ?? null)));
  return element;
}

function cell(counts: Counts, all: Counts | null): HTMLElement {
  const element = document.createElement("td");
  const figures = make("span", "", `${String(counts.cells)} · ${String(counts.exercises)}`);
  figures.setAttribute("aria-hidden", "true");
  element.append(figures, make("span", "for-readers", words.counts(counts)));
  const { cells, exercises } = counts;
  if (cells + exercises === 0) element.dataset.amount = "none";
  else if (all !== null && cells === all.cells && exercises === all.exercises) element.dataset.amount = "all";
  return element;
}

function headCell(text: string): HTMLElement {
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = text;
  return head;
}

/** The name of a learner, which can be changed: files that were downloaded often have all one name. */
function nameCell(learner: Learner): HTMLElement {
  const head = headCell("");
  const field = document.createElement("input");
  field.maxLength = 80;
  field.spellcheck = false;
  field.autocomplete = "off";
  field.dataset.learner = String(learner.id);
  const remove = document.createElement("button");
  remove.type = "button";
  remove.dataset.remove = String(learner.id);
  remove.textContent = "×";
  const both = make("div", "learner");
  both.append(field, remove);
  showName(both, learner);
  head.append(both);
  return head;
}

/** Shows a learner's name in the element with its field and its button, and names these after it. */
export function showName(element: HTMLElement, { name }: Learner): void {
  const field = find(element, "input", HTMLInputElement);
  field.value = name;
  field.setAttribute("aria-label", words.nameOf(name));
  find(element, "button", HTMLButtonElement).setAttribute("aria-label", words.remove(name));
}
