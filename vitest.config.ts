import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          testTimeout: 90_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/global-setup.ts",
          testTimeout: 90_000,
          hookTimeout: 90_000,
          /** A frame of a busy machine may come late once; a fault comes twice. The report tells which were tried again. */
          retry: 1,
          /** A busy machine draws a frame in seconds: what is waited for may take its time, as it does in `waitFor`. */
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
