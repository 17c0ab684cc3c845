import type { FrameCommand, FrameReport, RunMessage } from "./protocol.ts";

/**
 * The frame's script. It goes into the frame as text, so it may refer to nothing outside itself.
 *
 * The page hands it the worker's code and a port. It keeps one worker started ahead, gives each run a worker of its own,
 * and passes on what the worker says; it is the page that decides when a worker ends.
 */
export function relay(): void {
  const workers = new Map<number, Worker>();

  function serve(code: string, port: MessagePort): void {
    const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    const report = (message: FrameReport): void => port.postMessage(message);
    let waiting: Worker | null = new Worker(url);

    port.onmessage = ({ data: command }: MessageEvent<FrameCommand>) => {
      if (command.kind === "start") {
        const { run, program } = command;
        const worker = waiting ?? new Worker(url);
        waiting = null;
        workers.set(run, worker);
        worker.onmessage = ({ data: message }: MessageEvent<RunMessage>) =>
          report({ kind: "said", run, message });
        worker.onerror = (event) =>
          report({ kind: "broken", run, reason: event.message || "it could not start" });
        worker.postMessage(program);
      } else {
        workers.get(command.run)?.terminate();
        workers.delete(command.run);
        // Not while the program runs: starting a worker would take time from it.
        waiting ??= new Worker(url);
      }
    };
    report({ kind: "ready" });
  }

  addEventListener("message", function open(event: MessageEvent<string>) {
    const [port] = event.ports;
    if (event.source !== parent || port === undefined) return;
    removeEventListener("message", open);
    serve(event.data, port);
  });
}
