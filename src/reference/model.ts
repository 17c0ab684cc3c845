/** A piece of a sentence. */
export type Span =
  | { readonly kind: "text" | "code"; readonly text: string }
  | {
      readonly kind: "link";
      readonly text: string;
      /** What it leads to, for example `gather`, or `Task.cancel` for a member. */
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

/** What a doc comment says, by its tags. */
export interface Documentation {
  readonly summary: readonly Block[];
  readonly parameters: readonly Parameter[];
  readonly returns: readonly Span[] | null;
  /** One for each exception that can be raised. */
  readonly raises: readonly (readonly Span[])[];
  /** `@differs`: what is not as in Python, one block list a tag. */
  readonly differs: readonly (readonly Block[])[];
  /** The sentence that names the function or class of CPython's that is followed. */
  readonly follows: readonly Span[] | null;
}

/** A constructor, method or property. */
export interface Member {
  readonly name: string;
  readonly kind: "constructor" | "method" | "property";
  /** The member's address within its page. */
  readonly anchor: string;
  /** One text for each way in which it can be called. */
  readonly signatures: readonly string[];
  /** What Python calls it, for example `get_name`; null when it has nothing like it. */
  readonly python: string | null;
  readonly documentation: Documentation;
}

/** Something that a module exports. */
export interface Entry {
  /** `<module>.<name>`, for example `asyncio.gather`. */
  readonly id: string;
  readonly name: string;
  readonly kind: "function" | "class" | "options" | "type" | "constant";
  /** `@python`: its whole name there, for example `asyncio.create_task`; null when Python has nothing like it. */
  readonly python: string | null;
  readonly signatures: readonly string[];
  readonly documentation: Documentation;
  readonly members: readonly Member[];
  /** The class that it is made from, and the names of the members that come from there. */
  readonly base: { readonly name: string; readonly inherited: readonly string[] } | null;
}

/** Everything that is exported, by its id. */
export type Reference = Readonly<Record<string, Entry>>;
