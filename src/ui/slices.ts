// How long one piece of work may take, in milliseconds: the reader notices nothing of it.
const SLICE = 12;

/** Does work that yields now and then, and lets the page answer in between. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Resolves when the page has done what was waiting. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
