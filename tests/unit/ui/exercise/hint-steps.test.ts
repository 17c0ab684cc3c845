import { expect, test } from "vitest";
import { HintSteps } from "../../../../src/ui/exercise/hint-steps.ts";
import { exerciseWords } from "../../../../src/ui/exercise/words.ts";

const hints = ["the rule", "the place"];
const numbered = hints.map((hint, place) => exerciseWords.hintNumber(place + 1, hint));

test("Each request shows one more hint, and no more than there are.", () => {
  const steps = new HintSteps();
  expect(steps.next("a,b", hints)).toEqual(numbered.slice(0, 1));
  expect(steps.next("a,b", hints)).toEqual(numbered);
  expect(steps.next("a,b", hints)).toEqual(numbered);
});

test("A changed answer begins with the first hint.", () => {
  const steps = new HintSteps();
  steps.next("a,b", hints);
  expect(steps.next("b,a", hints)).toEqual(numbered.slice(0, 1));
});

test("After a reset the same answer begins with the first hint.", () => {
  const steps = new HintSteps();
  steps.next("a,b", hints);
  steps.reset();
  expect(steps.next("a,b", hints)).toEqual(numbered.slice(0, 1));
});
