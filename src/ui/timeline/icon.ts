/** An icon as it stands in the page: what it means is said beside it. */
export function iconOf(image: string): string {
  return image.replace(/<!--.*?-->\s*/s, "").replace("<svg", '<svg aria-hidden="true" focusable="false"');
}
