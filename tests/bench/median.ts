/** @returns the sample in the middle; NaN when there is none */
export function medianOf(samples: readonly number[]): number {
  return samples.toSorted((first, second) => first - second)[Math.floor(samples.length / 2)] ?? Number.NaN;
}
