/** A lesson, with what a review may ask of it. */
export interface ReviewLesson {
  /** The name of its page below `lessons/`. */
  readonly slug: string;
  readonly title: string;
  /** Its number in the course, from 1. */
  readonly number: number;
  /** Its cells and exercises, as the progress names them. */
  readonly items: readonly string[];
  /** What may be asked: `question:<lesson>/<number>`, and the accomplishments of exercises. */
  readonly asks: readonly string[];
}

/** @throws Error when the JSON is not that of the page */
export function parseReviewData(json: string): readonly ReviewLesson[] {
  const data: unknown = JSON.parse(json);
  if (Array.isArray(data) && data.every(isLesson)) return data;
  throw new Error("The page of the review does not have its list of lessons.");
}

function isLesson(value: unknown): value is ReviewLesson {
  return (
    typeof value === "object" && value !== null && "slug" in value && "asks" in value && "items" in value
  );
}
