/** A part of the built site that comes from another project. */
export interface Component {
  /** Its name, for a package of npm the package's. */
  readonly name: string;
  readonly version: string | null;
  /** The licence's identifier in SPDX's list, for example `MIT`. */
  readonly licence: string;
  /** Where its source code is. */
  readonly source: string;
  /** The licence and other notices, word for word. There is at least one. */
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly title: string;
  readonly text: string;
}
