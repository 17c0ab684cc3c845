/** What uses the arrow keys itself. */
const USES_ARROWS =
  "input, textarea, select, .editor, [contenteditable], [role=slider], [role=tab], [role=radiogroup], [role=listbox], [role=menu], .moments, timeline-plot";

/**
 * Presses the timeline's buttons Step back and Step for the left and the right arrow key, unless the key has
 * another meaning where the focus is.
 *
 * @returns whether the key was used
 */
export function stepByArrow(cell: Element, event: KeyboardEvent): boolean {
  const command = { ArrowLeft: "back", ArrowRight: "step" }[event.key];
  if (command === undefined || event.defaultPrevented || hasModifier(event)) return false;
  if (event.target instanceof Element && event.target.closest(USES_ARROWS) !== null) return false;
  const buttons = [...cell.querySelectorAll<HTMLButtonElement>(`[data-do="${command}"]`)];
  const button = buttons.find((each) => each.checkVisibility());
  button?.click();
  return button !== undefined;
}

export function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}
