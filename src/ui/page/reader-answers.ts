import { createAnswers } from "./answers.ts";
import { browserStorage } from "./storage.ts";

/** What the reader has answered on this site. */
export const answers = createAnswers(browserStorage, () => new Date().toISOString());
