/**
 * Explains the terms that a page links to the glossary: while one is pointed at or has the focus, and when it
 * is tapped. What does so is loaded when it is needed first.
 */
export function explainTerms(): void {
  let wasTouched = false;
  addEventListener("pointerdown", ({ pointerType }) => {
    wasTouched = pointerType === "touch";
  });
  addEventListener("pointerover", ({ target, pointerType }) => {
    const term = termAt(target);
    if (term !== null && pointerType !== "touch") void explain(term, "hover");
  });
  addEventListener("focusin", ({ target }) => {
    const term = termAt(target);
    if (term?.matches(":focus-visible") === true) void explain(term, "focus");
  });
  addEventListener("click", (event) => {
    const term = termAt(event.target);
    if (term === null || !wasTouched) return;
    event.preventDefault();
    void explain(term, "tap").catch(() => {
      location.assign(term.href);
    });
  });
}

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a.term") : null;
}

async function explain(term: HTMLAnchorElement, by: "hover" | "focus" | "tap"): Promise<void> {
  const { explanation } = await import("./explanation.ts");
  explanation.offer(term, by);
}
