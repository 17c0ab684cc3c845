import type { FrameCommand, FrameReport, Parcel, RunMessage, WaitingMessage } from "./protocol.ts";

/**
 * The frame's script. It goes into the frame as text, so it may refer to nothing outside itself.
 *
 * The page hands it the worker's code and a port. It keeps one worker started ahead, gives each run a worker of its own,
 * and passes on what the worker says; it is the page that decides when a worker ends.
 */
export function relay(): void {
  const workers = new Map<number, Worker>();
  const runs = new Map<Worker, number>();

  function serve(parcel: Parcel, port: MessagePort): void {
    const url = URL.createObjectURL(new Blob([parcel.code], { type: "text/javascript" }));
    const report = (message: FrameReport): void => port.postMessage(message);
    let { gift } = parcel;
    let waiting: Worker | null = startAhead();

    function startAhead(): Worker {
      const worker = new Worker(url);
      // From its run's first message on it runs what a learner wrote: nothing that it says then is for the frame.
      let hasBegun = false;
      worker.onmessage = ({ data: message }: MessageEvent<RunMessage | WaitingMessage>) => {
        if (message.kind === "keep") {
          if (!hasBegun) gift = message.gift;
        } else if (message.kind === "answer") {
          if (!hasBegun) report({ kind: "answered", id: message.id, answer: message.answer });
        } else {
          hasBegun = true;
          const run = runs.get(worker);
          if (run !== undefined) report({ kind: "said", run, message });
        }
      };
      worker.onerror = (event) => {
        const run = runs.get(worker);
        const reason = event.message || "it could not start";
        if (run !== undefined) report({ kind: "broken", run, reason });
        else if (waiting === worker) waiting = null;
      };
      if (gift !== undefined) worker.postMessage(gift);
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

  addEventListener("message", function open(event: MessageEvent<Parcel>) {
    const [port] = event.ports;
    if (event.source !== parent || port === undefined) return;
    removeEventListener("message", open);
    serve(event.data, port);
  });
}
