declare module "virtual:story" {
  const data: import("../../../src/model/story-data.ts").StoryData;
  export default data;
}
