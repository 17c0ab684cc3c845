import type { FrameCommand, FrameReport, Parcel, RunMessage, WaitingMessage } from "./protocol.ts";

/**
 * The frame's script. It goes into the frame as text, so it may refer to nothing outside itself.
 *
 * The page hands it the worker's code and a port. It keeps one worker started ahead, gives each run a worker of its own,
 * and passes on what the worker says; it is the page that decides when a worker ends.
 */
export function relay(): void {
  const workers = new Map<number, Worker>();

  function serve(parcel: Parcel, port: MessagePort): void {
    const url = URL.createObjectURL(new Blob([parcel.code], { type: "text/javascript" }));
    const report = (message: FrameReport): void => port.postMessage(message);
    let { gift } = parcel;
    let waiting: Worker | null = startAhead();

    function startAhead(): Worker {
      const worker = new Worker(url);
      if (gift !== undefined) worker.postMessage(gift);
      worker.onmessage = ({ data: message }: MessageEvent<WaitingMessage>) => {
        if (message.kind === "keep") gift = message.gift;
        else report({ kind: "answered", id: message.id, answer: message.answer });
      };
      return worker;
    }

    port.onmessage = ({ data: command }: MessageEvent<FrameCommand>) => {
      if (command.kind === "start") {
        const { run, program } = command;
        const worker = waiting ?? startAhead();
        waiting = null;
        workers.set(run, worker);
        // From here on it runs what a learner wrote: nothing that it says is for the frame itself.
        worker.onmessage = ({ data: message }: MessageEvent<RunMessage>) =>
          report({ kind: "said", run, message });
        worker.onerror = (event) =>
          report({ kind: "broken", run, reason: event.message || "it could not start" });
        worker.postMessage(program);
      } else if (command.kind === "ask") {
        waiting ??= startAhead();
        waiting.postMessage(command.question);
      } else {
        workers.get(command.run)?.terminate();
        workers.delete(command.run);
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
