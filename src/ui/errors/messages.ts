import messages from "virtual:error-messages";
import { findMessage, type FoundMessage } from "./find-message.ts";

/** Finds a message that has a page of its own in a text; null when there is none. */
export function knownMessageIn(text: string): FoundMessage | null {
  return findMessage(text, messages);
}
