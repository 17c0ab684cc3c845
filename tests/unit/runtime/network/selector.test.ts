import { expect, test } from "vitest";
import { POLLERR, POLLHUP, POLLIN, POLLOUT } from "../../../../src/runtime/network/constants.ts";
import { Description, Descriptors } from "../../../../src/runtime/network/descriptions.ts";
import { EVENT_READ, EVENT_WRITE, Selector } from "../../../../src/runtime/network/selector.ts";

class Fake extends Description {
  ready = 0;
  isClosed = false;

  events(): number {
    return this.ready;
  }

  closed(): void {
    this.isClosed = true;
  }

  become(ready: number): void {
    this.ready = ready;
    this.changed();
  }
}

function watched(): { selector: Selector<string>; fakes: readonly [Fake, Fake] } {
  const selector = new Selector<string>();
  const fakes = [new Fake(), new Fake()] as const;
  selector.register(3, fakes[0], EVENT_READ, "three");
  selector.register(4, fakes[1], EVENT_READ | EVENT_WRITE, "four");
  return { selector, fakes };
}

test("What became ready first is given first, and then what was not given before.", () => {
  const { selector, fakes } = watched();
  fakes[1].become(POLLIN);
  fakes[0].become(POLLIN);
  expect(selector.select().map(({ data }) => data)).toEqual(["four", "three"]);
  fakes[1].become(0);
  fakes[1].become(POLLIN);
  expect(selector.select().map(({ data }) => data)).toEqual(["four", "three"]);
});

test("Only what was asked for is given, but for errors, which count as both.", () => {
  const { selector, fakes } = watched();
  fakes[0].become(POLLOUT);
  fakes[1].become(POLLOUT);
  expect(selector.select()).toEqual([{ descriptor: 4, events: EVENT_WRITE, data: "four" }]);
  fakes[1].become(POLLERR | POLLHUP);
  expect(selector.select()).toEqual([{ descriptor: 4, events: EVENT_READ | EVENT_WRITE, data: "four" }]);
});

test("What is not ready any more is not given.", () => {
  const { selector, fakes } = watched();
  fakes[0].become(POLLIN);
  fakes[0].become(0);
  expect(selector.select()).toEqual([]);
});

test("What is asked for can be changed.", () => {
  const { selector, fakes } = watched();
  fakes[0].become(POLLOUT);
  selector.modify(3, EVENT_WRITE, "changed");
  expect(selector.select()).toEqual([{ descriptor: 3, events: EVENT_WRITE, data: "changed" }]);
});

test("A descriptor that is closed is not watched any more, and its number is free.", () => {
  const descriptors = new Descriptors();
  const selector = new Selector<string>();
  const [first, second] = [new Fake(), new Fake()];
  expect([descriptors.open(first), descriptors.open(second)]).toEqual([3, 4]);
  selector.register(3, first, EVENT_READ, "three");
  first.become(POLLIN);
  descriptors.close(3);
  expect([first.isClosed, selector.get(3), selector.select()]).toEqual([true, undefined, []]);
  expect(descriptors.open(new Fake())).toBe(3);
});
