import { describe, expect, test } from "vitest";
import { siteAddressOf } from "../../src/commands/site-address.ts";

describe("The address that a site is published at", () => {
  test.each([
    ["with a slash", "https://maps.example/", "https://maps.example/"],
    ["without one", "https://maps.example/news", "https://maps.example/news/"],
    ["of its front page", "https://maps.example/news/index.html", "https://maps.example/news/"],
    ["with spaces around it and in it", " http://maps.example/my maps ", "http://maps.example/my%20maps/"],
    ["with slashes too many", "https://maps.example//news//", "https://maps.example/news/"],
    ["with a port", "http://localhost:8080", "http://localhost:8080/"],
  ])("is taken %s", (_, given, expected) => {
    expect(siteAddressOf(given)?.href).toBe(expected);
  });

  test("is none where none is given", () => {
    expect(siteAddressOf(undefined)).toBeNull();
  });

  test.each([
    [
      "a password",
      "https://user:pw@maps.example/",
      /^--address holds a name or a password, which every page would tell/,
    ],
    ["a name alone", "https://user@maps.example/", /^--address holds a name or a password/],
    ["no scheme", "maps.example/news", /begin it with https:\/\//],
    ["another scheme", "ftp://maps.example/", /write where the site will stand/],
    ["a file", "file:///srv/maps/", /write where the site will stand/],
    ["a query", "https://maps.example/?a=b", /leave out what begins with \? or #/],
    ["a fragment", "https://maps.example/#kyiv", /leave out what begins with \? or #/],
    ["no words", "", /write where the site will stand/],
  ])("is refused with %s, which the sentence does not repeat if it is a secret", (_, given, message) => {
    expect(() => siteAddressOf(given)).toThrow(message);
    expect(() => siteAddressOf(given)).not.toThrow(/pw/);
  });
});
