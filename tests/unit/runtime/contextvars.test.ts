import { describe, expect, test } from "vitest";
import { outputOf, outputOfMain } from "./learner-program.ts";

const VARIABLE = `const user = new contextvars.ContextVar<string>("user", { default: "nobody" });`;

describe("A context variable", () => {
  test("has its default until it is set.", () => {
    expect(outputOf(`${VARIABLE} print(user.get()); user.set("ann"); print(user.get());`)).toEqual([
      "nobody",
      "ann",
    ]);
  });

  test("without a value and a default raises LookupError.", () => {
    expect(
      outputOf(`
      const empty = new contextvars.ContextVar<string>("empty");
      print(empty.get("otherwise"));
      try { empty.get(); } catch (error) { print(type(error)); }`),
    ).toEqual(["otherwise", "LookupError"]);
  });

  test("gets its former value back with the token of set, once.", () => {
    expect(
      outputOf(`${VARIABLE}
      const token = user.set("ann");
      user.reset(token);
      print(user.get(), token.oldValue);
      try { user.reset(token); } catch (error) { print(type(error)); }`),
    ).toEqual(["nobody <Token.MISSING>", "RuntimeError"]);
  });

  test("gets its former value back at the end of a block.", () => {
    expect(
      outputOf(`${VARIABLE} { using token = user.set("ann"); print(user.get()); } print(user.get());`),
    ).toEqual(["ann", "nobody"]);
  });

  test("cannot be reset with another variable's token, or in another context.", () => {
    expect(
      outputOf(`${VARIABLE}
      const other = new contextvars.ContextVar<string>("other");
      const token = user.set("ann");
      try { other.reset(token); } catch (error) { print(str(error).slice(-38)); }
      try { contextvars.copyContext().run(() => user.reset(token)); } catch (error) { print(str(error).slice(-35)); }`),
    ).toEqual([" was created by a different ContextVar", " was created in a different Context"]);
  });
});

describe("A task", () => {
  test("sees what was set when it was made, and keeps what it sets to itself.", () => {
    expect(
      outputOf(`${VARIABLE}
      async function child() { print(user.get()); user.set("child"); await asyncio.sleep(0); print(user.get()); }
      async function main() {
        user.set("main");
        const task = asyncio.createTask(child());
        user.set("later");
        await task;
        print(user.get(), task.getContext().get(user));
      }
      asyncio.run(main());`),
    ).toEqual(["main", "child", "later child"]);
  });

  test("shares its context with a coroutine that it awaits.", () => {
    expect(
      outputOf(`${VARIABLE}
      async function set() { user.set("inner"); }
      async function main() { await set(); print(user.get()); }
      asyncio.run(main());
      print(user.get());`),
    ).toEqual(["inner", "nobody"]);
  });

  test("runs in the context that it is given.", () => {
    expect(
      outputOf(`${VARIABLE}
      async function set() { user.set("task"); }
      async function main() {
        const context = contextvars.copyContext();
        await asyncio.createTask(set(), { context });
        print(context.getItem(user), user.get());
      }
      asyncio.run(main());`),
    ).toEqual(["task nobody"]);
  });

  test("does not lose another task's value at a switch.", () => {
    expect(
      outputOf(`${VARIABLE}
      async function child(name: string) { user.set(name); await asyncio.sleep(1); print(name === user.get()); }
      async function main() { await asyncio.gather(child("a"), child("b")); }
      asyncio.run(main());`),
    ).toEqual(["True", "True"]);
  });
});

describe("A callback", () => {
  test("of callSoon and callLater sees what was set when it was scheduled.", () => {
    expect(
      outputOfMain(`${VARIABLE}
      user.set("scheduled");
      loop.callSoon(() => { print(user.get()); user.set("callback"); });
      loop.callLater(1, () => print(user.get()));
      user.set("later");
      await asyncio.sleep(2);
      print(user.get());`),
    ).toEqual(["scheduled", "scheduled", "later"]);
  });

  test("of a future sees what was set when it was added.", () => {
    expect(
      outputOfMain(`${VARIABLE}
      const future = loop.createFuture<null>();
      user.set("added");
      future.addDoneCallback(() => print(user.get()));
      user.set("later");
      future.setResult(null);
      await asyncio.sleep(0);`),
    ).toEqual(["added"]);
  });

  test("runs in the context that it is given.", () => {
    expect(
      outputOfMain(`${VARIABLE}
      const context = contextvars.copyContext();
      loop.callSoon((name: string) => { user.set(name); }, "ann", { context });
      await asyncio.sleep(0);
      print(context.get(user), user.get());`),
    ).toEqual(["ann nobody"]);
  });

  test("that fails shows its variables to the exception handler.", () => {
    expect(
      outputOfMain(`${VARIABLE}
      loop.setExceptionHandler(() => print(user.get()));
      loop.callSoon(() => { user.set("failed"); throw new ValueError(); });
      await asyncio.sleep(0);`),
    ).toEqual(["failed"]);
  });
});

test("A function in a thread sees the variables of the task that waits for it.", () => {
  expect(
    outputOfMain(`${VARIABLE} user.set("ann"); print(await asyncio.toThread(() => user.get()));`),
  ).toEqual(["ann"]);
});

test("A context cannot be entered twice.", () => {
  expect(
    outputOf(`
    const context = contextvars.copyContext();
    try { context.run(() => context.run(() => null)); } catch (error) { print(error); }`),
  ).toEqual(["cannot enter context: <_contextvars.Context object> is already entered"]);
});

test("Each run of a program starts without values.", () => {
  const program = `const user = new contextvars.ContextVar("user", { default: 0 }); print(contextvars.copyContext().size); user.set(1);`;
  expect([outputOf(program), outputOf(program)]).toEqual([["0"], ["0"]]);
});
