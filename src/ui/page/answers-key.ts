/** The key of the answers; nothing is stored there as long as there are none. */
export const ANSWERS_KEY = "loopscope:answers";
