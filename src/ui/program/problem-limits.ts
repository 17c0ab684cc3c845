/** How many of the places where a program is wrong are listed and marked: each character of it may be one. */
export const MAX_SHOWN_PROBLEMS = 100;

/** As much of a problem's message as is shown, in UTF-16 code units: it may quote a name of any length. */
export const MAX_MESSAGE_LENGTH = 1000;
