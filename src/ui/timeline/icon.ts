/** An icon as HTML, hidden from screen readers: the text beside it has the same meaning. */
export function iconOf(image: string): string {
  return image.replace(/<!--.*?-->\s*/s, "").replace("<svg", '<svg aria-hidden="true" focusable="false"');
}
