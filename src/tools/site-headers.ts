/** Headers for the paths of a site that begin with a prefix, or for one path. */
interface HeaderRule {
  readonly applies: (path: string) => boolean;
  readonly headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file, in which static hosts find the headers of a site: a path, `*` at its end for all
 * that begin with it, and below it, indented, `Name: value`.
 *
 * @param text the content of the file
 * @returns the headers, by lower-case name, of the file at a path of the site; of several rules that set the
 *   same one, the last
 * @throws SyntaxError when a line is neither a path nor a header
 */
export function parseHeaders(text: string): (path: string) => Record<string, string> {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [name = "", ...value] = line.split(":");
    const rule = rules.at(-1);
    if (line.startsWith("/")) rules.push({ applies: pathTest(line.trim()), headers: [] });
    else if (/^\s+\S+$/.test(name) && value.length > 0 && rule !== undefined)
      rule.headers.push([name.trim().toLowerCase(), value.join(":").trim()]);
    else throw new SyntaxError(`This line of _headers is neither a path nor a header: ${line}`);
  }
  return (path) =>
    Object.fromEntries(rules.filter(({ applies }) => applies(path)).flatMap(({ headers }) => headers));
}

function pathTest(pattern: string): HeaderRule["applies"] {
  if (!pattern.endsWith("*")) return (path) => path === pattern;
  const prefix = pattern.slice(0, -1);
  return (path) => path.startsWith(prefix);
}
