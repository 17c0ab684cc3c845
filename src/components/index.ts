/** What lessons import, as "@components". */
export { default as ArticleSays } from "./ArticleSays.astro";
export { default as Cell } from "./Cell.astro";
export { default as LandingTimeline } from "./LandingTimeline.astro";
export { default as LessonList } from "./LessonList.astro";
export { default as Moment } from "./Moment.astro";
export { default as Playground } from "./Playground.astro";
export { default as PredictOrder } from "./PredictOrder.astro";
export { default as RunAll } from "./RunAll.astro";
export { default as TryThis } from "./TryThis.astro";
export { default as WhatYouSee } from "./WhatYouSee.astro";
