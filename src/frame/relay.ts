import type { FrameCommand, FrameReport, FramePayload, RunMessage, WaitingMessage } from "./protocol.ts";

/**
 * The frame's script.
 *
 * It receives the worker's code and a port from the page. It keeps one worker started ahead, gives each run
 * its own worker, and passes on the worker's messages. The page decides when a worker ends.
 */
export function relay(): void {
  const workers = new Map<number, Worker>();
  const runs = new Map<Worker, number>();

  function serve(payload: FramePayload, port: MessagePort): void {
    const url = URL.createObjectURL(new Blob([payload.code], { type: "text/javascript" }));
    const report = (message: FrameReport): void => port.postMessage(message);
    let { setup } = payload;
    let waiting: Worker | null = startAhead();

    function startAhead(): Worker {
      const worker = new Worker(url);
      // From its run's first message on it runs a learner's program, whose messages the frame must not act
      // on.
      let hasBegun = false;
      worker.onmessage = ({ data: message }: MessageEvent<RunMessage | WaitingMessage>) => {
        if (message.kind === "setup") {
          if (!hasBegun) setup = message.setup;
        } else if (message.kind === "answer") {
          if (!hasBegun) report({ kind: "answered", id: message.id, answer: message.answer });
        } else {
          hasBegun = true;
          const run = runs.get(worker);
          if (run !== undefined) report({ kind: "message", run, message });
        }
      };
      worker.onerror = (event) => {
        const run = runs.get(worker);
        const reason = event.message || "it could not start";
        if (run !== undefined) report({ kind: "broken", run, reason });
        else if (waiting === worker) waiting = null;
      };
      if (setup !== undefined) worker.postMessage(setup);
      return worker;
    }

    port.onmessage = ({ data: command }: MessageEvent<FrameCommand>) => {
      if (command.kind === "start") {
        const { run, program } = command;
        const worker = waiting ?? startAhead();
        waiting = null;
        workers.set(run, worker);
        runs.set(worker, run);
        worker.postMessage(program);
      } else if (command.kind === "ask") {
        waiting ??= startAhead();
        waiting.postMessage(command.question);
      } else {
        const worker = workers.get(command.run);
        worker?.terminate();
        workers.delete(command.run);
        if (worker !== undefined) runs.delete(worker);
        // Not while the program runs: starting a worker would take time from it.
        waiting ??= startAhead();
      }
    };
    report({ kind: "ready" });
  }

  addEventListener("message", function open(event: MessageEvent<FramePayload>) {
    const [port] = event.ports;
    if (event.source !== parent || port === undefined) return;
    removeEventListener("message", open);
    serve(event.data, port);
  });
}
