/**
 * Lets the reader drop files anywhere on the page; meanwhile the root element has `data-dropping`.
 *
 * @returns a function that ends this
 */
export function acceptFiles(open: (files: readonly File[]) => void): () => void {
  const { documentElement } = document;
  const over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = "copy";
    documentElement.dataset.dropping = "";
  };
  const left = (event: DragEvent): void => {
    // The pointer left the window, not only one of its elements.
    if (event.relatedTarget === null) delete documentElement.dataset.dropping;
  };
  const dropped = (event: DragEvent): void => {
    delete documentElement.dataset.dropping;
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    event.stopPropagation();
    open([...event.dataTransfer.files]);
  };
  // In the capture phase: the editor would put the file's text into the program.
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  window.addEventListener("dragenter", over, options);
  window.addEventListener("dragover", over, options);
  window.addEventListener("dragleave", left, options);
  window.addEventListener("drop", dropped, options);
  return () => {
    end.abort();
  };
}
