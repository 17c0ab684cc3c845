/** The address of the place, in lesson 1, at which the article is introduced that the lessons follow. */
export const addressOfArticle = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/lessons/why-coroutines/#the-article`;
