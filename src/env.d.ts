/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight" />

// For plain TypeScript, which cannot read components; `astro check` checks the components themselves.
declare module "*.astro" {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}

/**
 * The traces of the landing page's program, in two versions; src/tools/plugins/landing-traces.ts runs them.
 */
declare module "virtual:landing-traces" {
  export const inTurn: readonly import("./trace/model/events.ts").TraceEvent[];
  export const atOnce: readonly import("./trace/model/events.ts").TraceEvent[];
}

/**
 * How much room the run of each example takes, by its id. The plugin in src/tools/plugins/run-sizes.ts
 * measures it.
 */
declare module "virtual:run-sizes" {
  const sizes: Readonly<Record<string, import("./tools/plugins/run-sizes.ts").RunSize | undefined>>;
  export default sizes;
}

/**
 * The timelines of the examples' runs, by the examples' ids. The plugin in src/tools/plugins/run-drawings.ts
 * draws them.
 */
declare module "virtual:run-drawings" {
  const drawings: Readonly<Record<string, import("./tools/plugins/run-drawings.ts").RunDrawing | undefined>>;
  export default drawings;
}

/**
 * What is in the site and comes from other projects, by name. The plugin in src/tools/licences gathers it.
 */
declare module "virtual:licences" {
  const components: readonly import("./tools/licences/component.ts").Component[];
  export default components;
}
