import { define } from "../dom.ts";

type Lit = "self" | "needed" | "needing";

/**
 * The map of the course. While a term is pointed at or has the focus, it shows what is needed for it and what
 * it is needed for, each with the lines in between.
 */
class CourseMap extends HTMLElement {
  #needs = new Map<string, readonly string[]>();

  connectedCallback(): void {
    this.#needs = new Map(
      this.#terms.map(({ dataset }) => [dataset.term ?? "", (dataset.needs ?? "").split(" ")]),
    );
    for (const event of ["pointerover", "focusin"] as const)
      this.addEventListener(event, ({ target }) => {
        this.#look(termAt(target));
      });
    this.addEventListener("pointerleave", () => {
      this.#look(termAt(document.activeElement));
    });
    this.addEventListener("focusout", ({ relatedTarget }) => {
      this.#look(termAt(relatedTarget));
    });
  }

  get #terms(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-term]")];
  }

  #look(term: string | null): void {
    const needed = term === null ? new Set<string>() : this.#reached(term, (id) => this.#needs.get(id) ?? []);
    const needing = term === null ? new Set<string>() : this.#reached(term, (id) => this.#neededFor(id));
    this.toggleAttribute("data-looking", term !== null);
    const own = term === null ? [] : [term];
    for (const each of this.#terms) {
      const id = each.dataset.term ?? "";
      const lit = id === term ? "self" : needed.has(id) ? "needed" : needing.has(id) ? "needing" : null;
      light(each.closest<HTMLElement>(".place"), lit);
    }
    const upTo = new Set([...own, ...needed]);
    const from = new Set([...own, ...needing]);
    for (const wire of this.querySelectorAll<SVGElement>("path[data-from]")) {
      const source = wire.dataset.from ?? "";
      const targets = (wire.dataset.to ?? "").split(" ");
      const isNeeded = needed.has(source) && targets.some((id) => upTo.has(id));
      const isNeeding = from.has(source) && targets.some((id) => needing.has(id));
      light(wire, isNeeded ? "needed" : isNeeding ? "needing" : null);
    }
  }

  #neededFor(id: string): string[] {
    return [...this.#needs].filter(([, needs]) => needs.includes(id)).map(([term]) => term);
  }

  /** All terms that are reached from one, step by step; without it. */
  #reached(start: string, next: (id: string) => readonly string[]): Set<string> {
    const found = new Set<string>();
    const open = [...next(start)];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      open.push(...next(id));
    }
    return found;
  }
}

function termAt(target: EventTarget | null): string | null {
  const term = target instanceof Element ? target.closest<HTMLElement>("[data-term]") : null;
  return term?.dataset.term ?? null;
}

function light(element: HTMLElement | SVGElement | null, lit: Lit | null): void {
  if (lit === null) element?.removeAttribute("data-lit");
  else element?.setAttribute("data-lit", lit);
}

define("course-map", CourseMap);
