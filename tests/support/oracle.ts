import { type Oracle, startOracle } from "../../src/python/node/oracle.ts";

let started: Promise<Oracle> | null = null;

/**
 * CPython, started once for all tests of this process: that takes about two seconds, and a program
 * milliseconds.
 */
export function sharedOracle(): Promise<Oracle> {
  started ??= startOracle();
  return started;
}
