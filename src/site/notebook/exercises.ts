import type { List, PhrasingContent } from "mdast";
import type { Spellings } from "../../reference/spellings.ts";
import { filledIn } from "../../ui/exercise/faded/faded-program.ts";
import { stepOf } from "../../ui/exercise/lines/assembly.ts";
import { linesWords } from "../../ui/exercise/lines/words.ts";
import { shuffled } from "../../ui/exercise/shuffle.ts";
import { exerciseWords } from "../../ui/exercise/words.ts";
import type { Language } from "../../ui/page/preferences.ts";
import { answeredPlaces, answeredTurns, placesOf } from "../exercise-answers.ts";
import type { Example } from "../examples.ts";
import type { ExerciseFile } from "../exercise/exercise-file.ts";
import { stagesOf } from "../exercise/faded-file.ts";
import { linesOfProgram } from "../exercise/lines-file.ts";
import { type LoadedExercise, loadExercise, loadFaded, loadLines } from "../exercise/load-exercise.ts";
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

/** An exercise in parts, as Markdown. Sentences are in Python’s spelling. */
export interface ExerciseParts {
  /** What the reader is to do, and the conditions that the run has to meet. */
  readonly task: string;
  /** What there is to choose from, of one language’s program; null for nothing. */
  readonly choices: string | null;
  /** The right answer, for one language’s program. */
  readonly solution: string;
  /** Why it is right; null where the solution says so. */
  readonly because: string | null;
}

/** An exercise for readers of a notebook: a question, and an answer that opens. */
export function exerciseTexts(element: FlowElement, example: Example, spellings: Spellings): ExerciseTexts {
  const { task, choices, solution, because } = exerciseParts(element, example, spellings, "python");
  const joined = (parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null).join("\n\n");
  return {
    question: joined([`**${textAttributeOf(element, "title") ?? ""}**`, task, choices]),
    answer: `<details>\n<summary>${exerciseWords.answer}</summary>\n\n${joined([solution, because])}\n\n</details>`,
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
  const gapped = programWithGap(name, example, "python");
  if (gapped === null) return forNotebook(example.python);
  const program = forNotebook(gapped);
  return program.replace(/\n(?=.*$)/, `\n# ${linesWords.whenComplete}\n# `);
}

/**
 * The program of an exercise with `...` for the lines that it asks for; null when it shows all of them.
 *
 * @param kind the name of the exercise’s component
 */
export function programWithGap(kind: string | null, example: Example, language: Language): string | null {
  const { id, [language]: program } = example;
  if (kind === "PutTogether") {
    const { before, after, indent } = linesOfProgram(program, language, loadLines(id).lines);
    return [before, `${stepOf(language).repeat(indent)}...`, after].join("\n");
  }
  if (kind === "FadedExample")
    return filledIn(stagesOf(program, language, loadFaded(id).faded).empty, ["..."]);
  return null;
}

/** The parts of an exercise. @param language the program that choices and the solution belong to */
export function exerciseParts(
  element: FlowElement,
  example: Example,
  spellings: Spellings,
  language: Language,
): ExerciseParts {
  const graded = (
    { task, conditions, because, solution }: LoadedExercise,
    choices: string | null,
  ): ExerciseParts => ({
    task: `${sentenceInPython(task, spellings)}\n\n${statementList(conditions)}`,
    choices,
    solution: `\`\`\`${language}\n${solution[language]}\n\`\`\``,
    because: sentenceInPython(because, spellings),
  });
  switch (element.name) {
    case "BeTheLoop": {
      const turns = answeredTurns(example).map(({ who, printed }) => [
        text(who),
        ...printed.flatMap(printedLine),
      ]);
      return { task: exerciseWords.loop.ask, choices: null, solution: list(turns, true), because: null };
    }
    case "MarkSwitchPoints": {
      const words = exerciseWords.switches;
      const places = placesOf(example)[language].map(({ line, code }) => [
        text(`line ${String(line)}: `),
        inCode(code),
      ]);
      const answers = answeredPlaces(example).map(({ [language]: { line }, isSwitch }) => [
        text(`line ${String(line)}: ${isSwitch ? words.isSwitch : words.isNone}`),
      ]);
      return {
        task: words.ask,
        choices: list(places, false),
        solution: list(answers, false),
        because: null,
      };
    }
    case "PutTogether": {
      const exercise = loadLines(example.id);
      const { solution, distractors } = linesOfProgram(example[language], language, exercise.lines);
      const pool = [...solution.map((line) => line.text), ...distractors].filter((line) => line !== null);
      const choices = shuffled(pool, example.id).map((line) => [inCode(line)]);
      return graded(exercise, `${linesWords.pool}:\n\n${list(choices, false)}`);
    }
    case "FadedExample":
      return graded(loadFaded(example.id), null);
    case "BreakAndFix":
    case "ReachTarget":
      return graded(loadExercise(example.id), null);
    default: {
      const words = exerciseWords.order;
      const steps = stepsOf(element);
      const items = exerciseItems(example.expected, steps ?? undefined);
      const entries = (of: typeof items): PhrasingContent[][] =>
        of.map((item) => [steps === null ? inCode(item.text) : text(item.text)]);
      return {
        task: steps === null ? words.askLines : words.askSteps,
        choices: list(entries(shuffledItems(items, example.id)), false),
        solution: list(entries(items), true),
        because: null,
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
