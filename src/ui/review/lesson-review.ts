import { define, find, make } from "../dom.ts";
import { ANSWERED } from "../exercise/answered.ts";
import { progress, sitePath } from "../page/browser.ts";
import { answers } from "../page/reader-answers.ts";
import { type Asked, chooseQuestions, isRead } from "./choose.ts";
import { fetchAsked } from "./fetch-asked.ts";
import { parseReviewData, type ReviewLesson } from "./review-data.ts";
import { reviewWords as words } from "./words.ts";

/** Asks a few questions from the lessons that the reader has read. */
class LessonReview extends HTMLElement {
  #lessons: readonly ReviewLesson[] = [];
  /** Whether questions from lessons are asked that the reader has not read. */
  #asksAll = false;
  /** What was asked since the page was opened. */
  readonly #before = new Set<string>();
  /** What is asked now, and whether it was answered rightly. */
  readonly #results = new Map<string, boolean | null>();
  #listening: (() => void)[] = [];

  connectedCallback(): void {
    this.#lessons = parseReviewData(find(this, "script", HTMLScriptElement).text);
    this.addEventListener(ANSWERED, this.#answered);
    this.addEventListener("click", ({ target }) => {
      const action = target instanceof Element ? target.closest("button")?.dataset.review : undefined;
      if (action === "all") this.#asksAll = true;
      if (action === "all" || action === "more") void this.#ask(true);
    });
    // A file that is imported here may bring the first lesson that was read.
    const again = (): void => {
      if (this.#results.size === 0) void this.#ask(false);
    };
    this.#listening = [progress.$done.listen(again), answers.$answers.listen(again)];
    void this.#ask(false);
  }

  disconnectedCallback(): void {
    for (const end of this.#listening) end();
  }

  /** @param takesFocus whether the first question gets the focus */
  async #ask(takesFocus: boolean): Promise<void> {
    const record = { done: progress.$done.get(), answers: answers.$answers.get() };
    const lessons = this.#lessons.filter((lesson) => this.#asksAll || isRead(lesson, record));
    const asked = chooseQuestions(lessons, record, Date.now(), undefined, this.#before);
    find(this, ".nothing-read", HTMLElement).hidden = asked.length > 0;
    find(this, ".review-end", HTMLElement).hidden = true;
    this.#results.clear();
    for (const { id } of asked) {
      this.#results.set(id, null);
      this.#before.add(id);
    }
    const list = find(this, ".asked", HTMLElement);
    list.replaceChildren();
    if (asked.length === 0) return;
    this.#say(words.loading);
    const sections = await Promise.all(asked.map((each, place) => this.#section(each, place + 1)));
    if (asked.some(({ id }) => !id.startsWith("question:"))) {
      await import("../exercise/lesson-exercise.ts");
      // A cell uses the elements in it as soon as it is in the page.
      for (const section of sections) customElements.upgrade(section);
    }
    list.replaceChildren(...sections);
    this.#tell();
    find(this, ".review-end", HTMLElement).hidden = false;
    if (takesFocus) list.querySelector("h2")?.focus();
  }

  async #section(asked: Asked, number: number): Promise<HTMLElement> {
    const section = make("section", "asked-one");
    section.dataset.asked = asked.id;
    const heading = make("h2", "asked-heading", `${words.heading(number)} `);
    heading.tabIndex = -1;
    const link = document.createElement("a");
    const { lesson } = asked;
    link.href = sitePath(`lessons/${lesson.slug}/`);
    link.textContent = words.from(lesson);
    heading.append(link);
    try {
      section.append(heading, await fetchAsked(asked));
    } catch {
      section.append(heading, make("p", "", words.notLoaded));
      this.#results.delete(asked.id);
    }
    return section;
  }

  readonly #answered = (event: Event): void => {
    const asked = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-asked]") : null;
    const id = asked?.dataset.asked;
    if (id === undefined || !(event instanceof CustomEvent)) return;
    this.#results.set(id, event.detail === true);
    this.#tell();
  };

  #tell(): void {
    const results = [...this.#results.values()];
    const answered = results.filter((result) => result !== null).length;
    this.#say(words.answered(answered, results.filter((result) => result === true).length, results.length));
  }

  #say(sentence: string): void {
    find(this, ".review-status", HTMLElement).textContent = sentence;
  }
}

define("lesson-review", LessonReview);
