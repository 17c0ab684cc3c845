declare module "virtual:files-to-keep" {
  const files: import("./stores.ts").FilesToKeep;
  export default files;
}
