import { beforeEach, describe, expect, it, vi } from "vitest";
import { CompileQueue } from "../../../../src/ui/editor/compile-queue.ts";
import { isCompileRequest, type CompileAnswer } from "../../../../src/ui/editor/compiler-protocol.ts";

const failed: CompileAnswer = { kind: "failed", diagnostics: [] };

/** A language worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly asked: { readonly id: number; readonly source: string }[] = [];
  isTerminated = false;

  postMessage(message: unknown): void {
    if (isCompileRequest(message)) this.asked.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  ready(): void {
    this.#say({ kind: "loopscope-ready" });
  }

  answer(source: string): void {
    const id = this.asked.find((request) => request.source === source)?.id;
    this.#say({ kind: "loopscope-compiled", id, result: failed });
  }

  #say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

describe("CompileQueue", () => {
  let workers: FakeWorker[];
  let queue: CompileQueue<FakeWorker>;

  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    queue = new CompileQueue(() => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    }, 10_000);
    return () => {
      vi.useRealTimers();
    };
  });

  function worker(number: number): FakeWorker {
    const found = workers[number];
    if (found === undefined) throw new Error(`There are only ${String(workers.length)} workers.`);
    return found;
  }

  it("gives each program its own answer, from one worker", async () => {
    const [first, second] = [queue.compile("first"), queue.compile("second")];
    worker(0).ready();
    worker(0).answer("second");
    worker(0).answer("first");
    expect(await Promise.all([first, second])).toEqual([failed, failed]);
    expect(workers).toHaveLength(1);
  });

  it("gives a program up that its worker does not get through, and takes another worker for the next", async () => {
    const endless = queue.compile("endless");
    worker(0).ready();
    vi.advanceTimersByTime(10_000);
    expect(await endless).toEqual({ kind: "gave-up", why: "time" });
    expect(worker(0).isTerminated).toBe(true);
    const next = queue.compile("next");
    worker(1).ready();
    worker(1).answer("next");
    expect(await next).toEqual(failed);
  });

  it("has patience with a connection that takes long to load the worker", async () => {
    const program = queue.compile("program");
    vi.advanceTimersByTime(60_000);
    expect(worker(0).isTerminated).toBe(false);
    worker(0).ready();
    worker(0).answer("program");
    expect(await program).toEqual(failed);
  });

  it("does not blame a program for the one before it", async () => {
    const endless = queue.compile("endless");
    const innocent = queue.compile("innocent");
    worker(0).ready();
    vi.advanceTimersByTime(10_000);
    expect(await endless).toEqual({ kind: "gave-up", why: "time" });
    worker(1).ready();
    worker(1).answer("innocent");
    expect(await innocent).toEqual(failed);
  });

  it("does not blame a program for what the editor has the worker do", async () => {
    queue.share().postMessage({ from: "the editor" });
    worker(0).ready();
    const innocent = queue.compile("innocent");
    vi.advanceTimersByTime(10_000);
    expect(worker(0).isTerminated).toBe(true);
    worker(1).ready();
    worker(1).answer("innocent");
    expect(await innocent).toEqual(failed);
  });

  it("fails when the worker cannot be loaded, and tries again with the next program", async () => {
    const program = queue.compile("program");
    worker(0).dispatchEvent(new Event("error"));
    await expect(program).rejects.toThrow("could not be started");
    const next = queue.compile("next");
    worker(1).ready();
    worker(1).answer("next");
    expect(await next).toEqual(failed);
  });
});
