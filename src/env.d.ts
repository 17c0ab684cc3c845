/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight" />

// For plain TypeScript, which cannot look into components; `astro check` reads the components themselves.
declare module "*.astro" {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
