declare module "co" {
  /** Runs a generator that yields promises. */
  export default function co<T>(body: () => Generator<unknown, T, never>): Promise<T>;
}
