import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withYaml, yamlOf } from "../../src/desk/edit/front.ts";
import { openTestDesk, type TestDesk } from "./open-desk.ts";

const style = `# The Morning
colours:
  accent: "#a3123a" # house red
  pin: { light: "#2b2d42", dark: "#c8cbe0" }
corner: 0
`;

it.each([
  [["colours", "accent"], "#0b4f9e", style.replace('"#a3123a"', '"#0b4f9e"')],
  [["corner"], 4, style.replace("corner: 0", "corner: 4")],
  [["colours", "pin"], undefined, style.replace(/ {2}pin: .*\n/, "")],
  [["credit"], "Map: The Morning", `${style}credit: "Map: The Morning"\n`],
] as const)("a style with %j set to %j keeps its other bytes", (path, value, wanted) => {
  expect(withYaml(style, path, value)).toBe(wanted);
});

it("begins from nothing, and ends as nothing", () => {
  const one = withYaml("", ["colours", "accent"], "#0b4f9e");
  expect(yamlOf(one)).toEqual({ colours: { accent: "#0b4f9e" } });
  expect(yamlOf(withYaml(one, ["colours", "accent"], undefined))).toEqual({});
});

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

it("is written beside the stories, and not where colours are too close or another was written meanwhile", async () => {
  const file = join(desk.stories, "style.yaml");
  const { value: first } = await desk.ask("GET", "/api/style");
  expect(first.text).toBe("");
  const saved = await desk.ask("PUT", "/api/style", { base: first.revision, text: style });
  expect(saved.value.problems).toEqual([]);
  expect(await readFile(file, "utf8")).toBe(style);
  const pale = { base: saved.value.revision, text: 'colours:\n  paper: "#ffffff"\n  ink: "#eeeeee"\n' };
  const refused = await desk.ask("PUT", "/api/style", pale);
  expect(refused.value.problems[0].message).toContain("contrast");
  expect(await readFile(file, "utf8")).toBe(style);
  await writeFile(file, `${style}line: 2\n`);
  expect((await desk.ask("PUT", "/api/style", { base: saved.value.revision, text: style })).status).toBe(409);
});

it("is not written through a link", async () => {
  const other = await openTestDesk();
  await writeFile(join(other.folder, "outside.yaml"), "corner: 1\n");
  await symlink(join(other.folder, "outside.yaml"), join(other.stories, "style.yaml"));
  expect((await other.ask("GET", "/api/style")).status).toBe(409);
  const asked = { base: "0".repeat(32), text: "corner: 2\n" };
  expect((await other.ask("PUT", "/api/style", asked)).status).toBe(409);
  expect(await readFile(join(other.folder, "outside.yaml"), "utf8")).toBe("corner: 1\n");
  await other.close();
});

describe("a font or a sign", () => {
  const put = async (name: string, content: string | Uint8Array) =>
    desk.ask("PUT", `/api/style/files/${encodeURIComponent(name)}`, {
      base64: Buffer.from(content).toString("base64"),
    });
  const sign = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1"/></svg>';

  it("is put beside the stories as it is, and a font says its family, weight and slant", async () => {
    const font = await readFile("examples/styles/evening/fira-bold.woff2");
    const { value } = await put("fira-bold.woff2", font);
    expect(value).toEqual({
      file: "fira-bold.woff2",
      face: { family: "Fira Sans", weight: 700, italic: false },
    });
    expect(font.equals(await readFile(join(desk.stories, "fira-bold.woff2")))).toBe(true);
    expect((await put("sign.svg", sign)).value).toEqual({ file: "sign.svg", face: null });
    expect((await put("sign.svg", sign)).status).toBe(200);
    const png = await readFile("docs/pictures/360x640-light.png");
    expect((await put("sign.png", png)).status).toBe(200);
  });

  it.each<[what: string, name: string, content: string, status: number]>([
    ["another file's place", "sign.svg", sign.replace("2", "3"), 409],
    ["a name that leads elsewhere", "../sign.svg", sign, 400],
    ["a name of no font or picture", "dateline.yaml", "home: Linz", 400],
    ["a hidden name", ".sign.svg", sign, 400],
    ["a font that is none", "x.woff2", "wOF2 and no more", 422],
    ["a picture that is none", "x.png", "a picture", 422],
    ["a drawing that is none", "x.svg", "<svg", 422],
    ["a page", "x.svg", "<html xmlns='http://www.w3.org/1999/xhtml'/>", 422],
    ["a script", "x.svg", sign.replace("<rect", "<script>1</script><rect"), 422],
    ["a handler", "x.svg", sign.replace("<rect", "<rect onload='1'"), 422],
    [
      "a picture from elsewhere",
      "x.svg",
      sign.replace("<rect", "<image href='https://a.example/'/><rect"),
      422,
    ],
    ["a style from elsewhere", "x.svg", sign.replace("<rect", "<style>@import 'a'</style><rect"), 422],
    ["entities", "x.svg", `<!DOCTYPE svg [<!ENTITY a "b">]>${sign}`, 422],
  ])("is not put there as %s", async (_, name, content, status) => {
    const before = (await readdir(desk.stories)).sort();
    const answered = await put(name, content);
    expect([answered.status, typeof answered.value.error]).toEqual([status, "string"]);
    expect((await readdir(desk.stories)).sort()).toEqual(before);
  });

  it("is not written through a link", async () => {
    await writeFile(join(desk.folder, "outside.svg"), "");
    await symlink(join(desk.folder, "outside.svg"), join(desk.stories, "trap.svg"));
    expect((await put("trap.svg", sign)).status).toBe(409);
    expect(await readFile(join(desk.folder, "outside.svg"), "utf8")).toBe("");
  });
});
