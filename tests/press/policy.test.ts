import { describe, expect, it } from "vitest";
import { policyIn, withPolicy } from "../../src/press/policy.ts";

const page = '<head><meta charset="utf-8"><style>a{}</style></head>';
/** Each directive that names the site's own files. */
const own = (policy: string | null): string[] =>
  (policy ?? "").split("; ").filter((directive) => directive.includes("'self'"));

describe("the policy", () => {
  it("names the site's own origin beside 'self' where its address is known: WebKit's sandbox has no self", () => {
    const directives = own(policyIn(withPolicy(page, new URL("https://maps.example/here/"))));
    expect(directives).toHaveLength(6);
    for (const directive of directives) expect(directive).toContain("'self' https://maps.example");
    expect(directives.join()).not.toContain("/here/");
  });

  it("names no address where none is known", () => {
    expect(policyIn(withPolicy(page, null))).not.toMatch(/https?:/);
    expect(own(policyIn(withPolicy(page, null)))).toHaveLength(6);
  });
});
