import type { List, PhrasingContent } from "mdast";
import type { Spellings } from "../../reference/spellings.ts";
import { filledIn } from "../../ui/exercise/faded/faded-program.ts";
import { stepOf } from "../../ui/exercise/lines/assembly.ts";
import { linesWords } from "../../ui/exercise/lines/words.ts";
import { shuffled } from "../../ui/exercise/shuffle.ts";
import { exerciseWords } from "../../ui/exercise/words.ts";
import { answeredPlaces, answeredTurns, placesOf } from "../exercise-answers.ts";
import type { Example } from "../examples.ts";
import type { ExerciseFile } from "../exercise/exercise-file.ts";
import { stagesOf } from "../exercise/faded-file.ts";
import { linesOfProgram } from "../exercise/lines-file.ts";
import { loadExercise, loadFaded, loadLines } from "../exercise/load-exercise.ts";
import { sentenceInPython } from "../exercise/sentence-html.ts";
import { statementsOf } from "../exercise/statements.ts";
import { exerciseItems, shuffledItems } from "../exercises.ts";
import { type FlowElement, textAttributeOf } from "../mdx.ts";
import { toMarkdown } from "./markdown.ts";
import { stepsOf } from "./steps.ts";

/** The components of a page that are exercises. */
export const EXERCISES: readonly string[] = [
  "PredictOrder",
  "BeTheLoop",
  "MarkSwitchPoints",
  "ReachTarget",
  "PutTogether",
  "FadedExample",
  "BreakAndFix",
];

/** An exercise as Markdown. Its program is between the question and the answer. */
export interface ExerciseTexts {
  readonly question: string;
  readonly answer: string;
}

/** An exercise for readers of a notebook: a question, and an answer that opens. */
export function exerciseTexts(element: FlowElement, example: Example, spellings: Spellings): ExerciseTexts {
  const { question, answer } = textsOf(element, example, spellings);
  return {
    question: `**${textAttributeOf(element, "title") ?? ""}**\n\n${question}`,
    answer: `<details>\n<summary>${exerciseWords.answer}</summary>\n\n${answer}\n\n</details>`,
  };
}

/**
 * What a notebook has of the program of an exercise: the example, or where that is the answer what is around
 * the lines that the reader puts together, without its last line, which runs it.
 *
 * @param forNotebook makes a program one that a notebook can run
 */
export function exerciseProgram(
  { name }: FlowElement,
  example: Example,
  forNotebook: (python: string) => string,
): string {
  const gapped = withGap(name, example);
  if (gapped === null) return forNotebook(example.python);
  const program = forNotebook(gapped);
  return program.replace(/\n(?=.*$)/, `\n# ${linesWords.whenComplete}\n# `);
}

/** The Python program of an example without the lines that an exercise asks for; null when it has all. */
function withGap(kind: string | null, { id, python }: Example): string | null {
  if (kind === "PutTogether") {
    const { before, after, indent } = linesOfProgram(python, "python", loadLines(id).lines);
    return [before, `${stepOf("python").repeat(indent)}...`, after].join("\n");
  }
  if (kind === "FadedExample")
    return filledIn(stagesOf(python, "python", loadFaded(id).faded).empty, ["..."]);
  return null;
}

function textsOf(element: FlowElement, example: Example, spellings: Spellings): ExerciseTexts {
  switch (element.name) {
    case "BeTheLoop": {
      const turns = answeredTurns(example).map(({ who, printed }) => [
        text(who),
        ...printed.flatMap(printedLine),
      ]);
      return { question: exerciseWords.loop.ask, answer: list(turns, true) };
    }
    case "MarkSwitchPoints": {
      const words = exerciseWords.switches;
      const places = placesOf(example).python.map(({ line, code }) => [
        text(`line ${String(line)}: `),
        inCode(code),
      ]);
      const answers = answeredPlaces(example).map(({ python, isSwitch }) => [
        text(`line ${String(python.line)}: ${isSwitch ? words.isSwitch : words.isNone}`),
      ]);
      return { question: `${words.ask}\n\n${list(places, false)}`, answer: list(answers, false) };
    }
    case "PutTogether": {
      const { task, conditions, because, lines } = loadLines(example.id);
      const { solution, distractors } = linesOfProgram(example.python, "python", lines);
      const pool = [...solution.map((line) => line.text), ...distractors].filter((line) => line !== null);
      const choices = list(
        shuffled(pool, example.id).map((line) => [inCode(line)]),
        false,
      );
      return {
        question: `${sentenceInPython(task, spellings)}\n\n${statementList(conditions)}\n\n${linesWords.pool}:\n\n${choices}`,
        answer: answerOf(example.python, sentenceInPython(because, spellings)),
      };
    }
    case "FadedExample": {
      const { task, conditions, because } = loadFaded(example.id);
      return {
        question: `${sentenceInPython(task, spellings)}\n\n${statementList(conditions)}`,
        answer: answerOf(example.python, sentenceInPython(because, spellings)),
      };
    }
    case "BreakAndFix":
    case "ReachTarget": {
      const { task, conditions, because, solution } = loadExercise(example.id);
      return {
        question: `${sentenceInPython(task, spellings)}\n\n${statementList(conditions)}`,
        answer: answerOf(solution.python, sentenceInPython(because, spellings)),
      };
    }
    default: {
      const words = exerciseWords.order;
      const steps = stepsOf(element);
      const items = exerciseItems(example.expected, steps ?? undefined);
      const entries = (of: typeof items): PhrasingContent[][] =>
        of.map((item) => [steps === null ? inCode(item.text) : text(item.text)]);
      return {
        question: `${steps === null ? words.askLines : words.askSteps}\n\n${list(entries(shuffledItems(items, example.id)), false)}`,
        answer: list(entries(items), true),
      };
    }
  }
}

function statementList(conditions: ExerciseFile["conditions"]): string {
  const statements = statementsOf(conditions).map((statement) => [
    text(statement.text),
    ...statement.lines.flatMap(printedLine),
  ]);
  return list(statements, false);
}

function answerOf(python: string, because: string): string {
  return `\`\`\`python\n${python}\n\`\`\`\n\n${because}`;
}

function printedLine(line: string): PhrasingContent[] {
  return [text(" "), inCode(line)];
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}

function inCode(value: string): PhrasingContent {
  return { type: "inlineCode", value };
}

function list(items: readonly PhrasingContent[][], ordered: boolean): string {
  const node: List = {
    type: "list",
    ordered,
    spread: false,
    children: items.map((children) => ({
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children }],
    })),
  };
  return toMarkdown([node], null);
}
