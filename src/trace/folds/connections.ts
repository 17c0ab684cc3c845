import type {
  ConnectionChangedEvent,
  ConnectionEnd,
  ConnectionId,
  ConnectionOpenedEvent,
} from "../model/events.ts";
import type { ConnectionFacts, DirectionFacts, Writable } from "../model/facts.ts";

type Direction = Writable<DirectionFacts> & { readonly sent: number[] };

interface Connection extends ConnectionFacts {
  readonly directions: Readonly<Record<ConnectionEnd, Direction>>;
  readonly changes: number[];
}

/** Gathers what the events of a run say about its connections. */
export class Connections {
  readonly #all: Connection[] = [];
  readonly #byId = new Map<ConnectionId, Connection>();

  /** In the order in which they were opened. */
  get all(): readonly ConnectionFacts[] {
    return this.#all;
  }

  get(id: ConnectionId): ConnectionFacts | undefined {
    return this.#byId.get(id);
  }

  /** @param index the event's */
  open({ connection: id, client, server }: ConnectionOpenedEvent, index: number): void {
    const direction = (): Direction => ({ sent: [], endedAt: null, end: null });
    const directions = { client: direction(), server: direction() };
    const connection = { id, client, server, openedAt: index, directions, changes: [] };
    this.#all.push(connection);
    this.#byId.set(id, connection);
  }

  /** @param index the event's */
  change({ connection: id, end, change }: ConnectionChangedEvent, index: number): void {
    const connection = this.#byId.get(id);
    if (connection === undefined) return;
    connection.changes.push(index);
    if (change === "sent") {
      connection.directions[end].sent.push(index);
      return;
    }
    // A reset ends both directions.
    const { client, server } = connection.directions;
    for (const direction of change === "reset" ? [client, server] : [connection.directions[end]]) {
      if (direction.endedAt !== null) continue;
      direction.endedAt = index;
      direction.end = change;
    }
  }
}
