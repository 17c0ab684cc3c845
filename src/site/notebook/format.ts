/**
 * A Jupyter notebook of format 4.5, as far as lessons need it. Follows `nbformat.v4.5.schema.json` of
 * Jupyter's nbformat.
 */
export interface Notebook {
  readonly nbformat: 4;
  readonly nbformat_minor: 5;
  readonly metadata: {
    readonly title: string;
    readonly kernelspec: { readonly name: string; readonly display_name: string; readonly language: string };
    readonly language_info: {
      readonly name: string;
      readonly file_extension: string;
      readonly mimetype: string;
    };
  };
  readonly cells: readonly NotebookCell[];
}

export type NotebookCell = MarkdownCell | CodeCell;

export interface MarkdownCell {
  readonly cell_type: "markdown";
  readonly id: string;
  readonly metadata: Readonly<Record<string, never>>;
  readonly source: readonly string[];
}

export interface CodeCell {
  readonly cell_type: "code";
  readonly id: string;
  readonly metadata: { readonly tags?: readonly string[] };
  /** Null: the cell has not run in this notebook; its outputs are recorded. */
  readonly execution_count: null;
  readonly source: readonly string[];
  readonly outputs: readonly CellOutput[];
}

export type CellOutput =
  | { readonly output_type: "stream"; readonly name: "stdout"; readonly text: readonly string[] }
  | {
      readonly output_type: "error";
      readonly ename: string;
      readonly evalue: string;
      readonly traceback: readonly string[];
    };

export function markdownCell(id: string, text: string): MarkdownCell {
  return { cell_type: "markdown", id: cellId(id), metadata: {}, source: sourceLines(text) };
}

/**
 * @param outputs the output of the program; a cell that ends with an error does not stop the following cells
 */
export function codeCell(id: string, program: string, outputs: readonly CellOutput[]): CodeCell {
  const fails = outputs.some(({ output_type }) => output_type === "error");
  return {
    cell_type: "code",
    id: cellId(id),
    metadata: fails ? { tags: ["raises-exception"] } : {},
    execution_count: null,
    source: sourceLines(program),
    outputs,
  };
}

/** A notebook for Python 3 of these cells. */
export function notebook(title: string, cells: readonly NotebookCell[]): Notebook {
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      title,
      kernelspec: { name: "python3", display_name: "Python 3", language: "python" },
      language_info: { name: "python", file_extension: ".py", mimetype: "text/x-python" },
    },
    cells,
  };
}

/** A text in the form of notebooks: its lines, each but the last with its newline. */
export function sourceLines(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}

// The format allows letters, digits, hyphens and underscores, 64 at most.
function cellId(name: string): string {
  return name.replaceAll(/[^\w-]/g, "-").slice(0, 64);
}
