/** What lessons import, as "@components". */
export { default as Answer } from "./lesson/Answer.astro";
export { default as ArticleSays } from "./lesson/ArticleSays.astro";
export { default as Cell } from "./cell/Cell.astro";
export { default as EmbedExample } from "./lesson/EmbedExample.astro";
export { default as Keep } from "./lesson/Keep.astro";
export { default as LandingTimeline } from "./lesson/LandingTimeline.astro";
export { default as LanguageQuestion } from "./language/LanguageQuestion.astro";
export { default as LessonList } from "./lesson/LessonList.astro";
export { default as Moment } from "./cell/Moment.astro";
export { default as Playground } from "./cell/Playground.astro";
export { default as PredictOrder } from "./cell/PredictOrder.astro";
export { default as Question } from "./lesson/Question.astro";
export { default as Questions } from "./lesson/Questions.astro";
export { default as RunAll } from "./cell/RunAll.astro";
export { default as TryThis } from "./lesson/TryThis.astro";
export { default as Variant } from "./lesson/Variant.astro";
export { default as WhatYouSee } from "./lesson/WhatYouSee.astro";
