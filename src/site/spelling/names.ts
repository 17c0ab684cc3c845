import type { Spellings } from "../../reference/spellings.ts";
import { CannotSpell, type Spelled, spelled } from "./spelled.ts";

/** A title in both languages: only names of asyncio are replaced. */
export function titleInBoth(title: string, spellings: Spellings): Spelled {
  const python = title.replace(/\w+/g, (name) =>
    Object.hasOwn(spellings, name) ? (spellings[name] ?? name) : name,
  );
  return { typescript: title, python };
}

/** Code of a doc comment in both languages; as it is where no rule says how Python writes it. */
export function codeOfComment(code: string, spellings: Spellings): Spelled {
  try {
    return spelled(code, spellings);
  } catch (reason) {
    if (reason instanceof CannotSpell) return { typescript: code, python: code };
    throw reason;
  }
}
