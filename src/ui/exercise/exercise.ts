/** What an exercise's element hands over to the script of its kind. */
export interface Exercise {
  /**
   * The reader pressed a button of the exercise.
   *
   * @param action the button's `data-exercise`
   */
  press(action: string, button: HTMLButtonElement): void;
}
