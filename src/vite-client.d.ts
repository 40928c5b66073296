declare module "*?worker&url" {
  const url: string;
  export default url;
}
declare module "*.css" {}
declare module "*.css?inline" {
  const css: string;
  export default css;
}
