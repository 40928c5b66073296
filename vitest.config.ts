import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/walk/**", "tests/integrations/**"],
          testTimeout: 90_000,
          /** As for the browsers below. */
          retry: 1,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts", "tests/walk/**/*.test.ts"],
          globalSetup: "tests/browser/global-setup.ts",
          testTimeout: 90_000,
          hookTimeout: 90_000,
          /** A frame of a busy machine may come late once; a fault comes twice. The report tells which were tried again. */
          retry: 1,
          /** A busy machine draws a frame in seconds: what is waited for may take its time, as it does in `waitFor`. */
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        /** The systems that newsrooms publish with, as far as the machine has them. */
        test: {
          name: "integrations",
          include: ["tests/integrations/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
