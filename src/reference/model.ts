/** A piece of a sentence. */
export type Span =
  | { readonly kind: "text" | "code"; readonly text: string }
  | {
      readonly kind: "link";
      readonly text: string;
      /** The target's name, for example `gather`, or `Task.cancel` for a member. */
      readonly target: string;
    };

/** A part of a doc comment's text. */
export type Block =
  | { readonly kind: "paragraph"; readonly spans: readonly Span[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: "program"; readonly text: string };

/** A parameter, or a property of an options object. */
export interface Parameter {
  readonly name: string;
  readonly text: readonly Span[];
}

/** A doc comment by its tags. */
export interface Documentation {
  readonly summary: readonly Block[];
  readonly parameters: readonly Parameter[];
  readonly returns: readonly Span[] | null;
  /** One for each exception that can be raised. */
  readonly raises: readonly (readonly Span[])[];
  /** `@differs`: differences from Python, one list of blocks for each tag. */
  readonly differs: readonly (readonly Block[])[];
  /** The sentence that names the function or class of CPython that it follows. */
  readonly follows: readonly Span[] | null;
}

/** A constructor, method or property. */
export interface Member {
  readonly name: string;
  readonly kind: "constructor" | "method" | "property";
  /** The member's address within its page. */
  readonly anchor: string;
  /** One text for each overload. */
  readonly signatures: readonly string[];
  /** Python's name for it, for example `get_name`; null when Python has no equivalent. */
  readonly python: string | null;
  readonly documentation: Documentation;
}

/** An export of a module. */
export interface Entry {
  /** `<module>.<name>`, for example `asyncio.gather`. */
  readonly id: string;
  readonly name: string;
  readonly kind: "function" | "class" | "options" | "type" | "constant";
  /**
   * `@python`: its full name in Python, for example `asyncio.create_task`; null when Python has no
   * equivalent.
   */
  readonly python: string | null;
  readonly signatures: readonly string[];
  readonly documentation: Documentation;
  readonly members: readonly Member[];
  /** Its base class, and the names of the members inherited from it. */
  readonly base: { readonly name: string; readonly inherited: readonly string[] } | null;
}

/** Everything that is exported, by its id. */
export type Reference = Readonly<Record<string, Entry>>;
