/** A term on the map. */
export interface MapTerm {
  readonly id: string;
  readonly name: string;
  /** The ids of the terms that are needed for it. */
  readonly needs: readonly string[];
}

/** A lesson on the map, with the terms that it introduces, in any order. */
export interface MapLesson {
  readonly slug: string;
  readonly terms: readonly MapTerm[];
}

/** A rectangle, in rem from the upper left corner of the map. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a line from a term to those for which it is needed. */
export interface Wire {
  readonly from: string;
  /** The ids of the terms to which this part leads. */
  readonly to: readonly string[];
  /** The data of an SVG path, in rem. */
  readonly path: string;
}

/** Where everything is on the map, in rem. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** The boxes of the lessons by their slugs. */
  readonly lessons: ReadonlyMap<string, Box>;
  /** The boxes of the terms by their ids. */
  readonly terms: ReadonlyMap<string, Box>;
  readonly wires: readonly Wire[];
}
