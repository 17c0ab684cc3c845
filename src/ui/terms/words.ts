/** The words of the explanation of a term. */
export const termWords = {
  toGlossary: "In the glossary",
};
