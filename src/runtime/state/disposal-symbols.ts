// Browsers without explicit resource management lack the symbols that programs, and classes of the runtime,
// name: a module whose classes have such methods imports this one first.
for (const name of ["dispose", "asyncDispose"]) {
  if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) });
}
