import { describe, expect, test } from "vitest";
import { latinOf, romanised, ukrainianAmong, ukrainianOf } from "../../geo/atlas/romanised.mjs";

describe("Ukrainian names", () => {
  test.each([
    ["Згурівка", "Zghurivka"],
    ["Єнакієве", "Yenakiieve"],
    ["Куп’янськ", "Kupiansk"],
    ["Білогірськ", "Bilohirsk"],
    ["Щолкіне", "Shcholkine"],
    ["Йосипівка", "Yosypivka"],
    ["Яни Капу", "Yany Kapu"],
  ])("%s is written %s", (name, latin) => {
    expect(latinOf(name)).toBe(latin);
  });

  test("with letters of another language are none", () => {
    expect(romanised("Ялы")).toBeNull();
  });

  test("are told from Russian ones by how they read in Latin letters", () => {
    expect(ukrainianAmong(["Kharkov", "Харьков", "Харків"], "Kharkiv")).toBe("Харків");
    expect(ukrainianAmong(["Николаев", "Миколаїв"], "Mykolayiv")).toBe("Миколаїв");
    expect(ukrainianAmong(["Николаев"], "Mykolayiv")).toBeUndefined();
  });

  test("are told from Russian ones by their letters where the main name is Russian", () => {
    expect(ukrainianOf(["Красногвардейское", "Красногвардійське"])).toBe("Красногвардійське");
    expect(ukrainianOf(["Черноморское", "Чорноморське"])).toBe("Чорноморське");
    expect(ukrainianOf(["Зуя", "Чуя"])).toBeUndefined();
  });
});
