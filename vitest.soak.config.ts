import { defineConfig } from "vitest/config";

/** Tests that take minutes: `npm run test:soak`; the gate runs them on fewer turns. */
export default defineConfig({
  test: {
    include: ["tests/soak/**/*.soak.ts"],
    globalSetup: "tests/browser/global-setup.ts",
    testTimeout: 900_000,
    hookTimeout: 90_000,
    retry: 1,
  },
});
