/**
 * The name that was probably meant, or null when none is close. Python's snake_case and TypeScript's
 * camelCase of one name count as the same.
 *
 * @param wrong the name that does not exist.
 * @param names those that do.
 */
export function closest(wrong: string, names: readonly string[]): string | null {
  const key = plain(wrong);
  let best: string | null = null;
  let bestDistance = Math.floor(key.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(key, plain(name));
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
