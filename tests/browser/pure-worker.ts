import { type PureInput, pureWork } from "./pure-work.ts";

/** Runs in a Worker: gets the input as a message, and answers with what the pure rooms make of it, or with its failure. */
addEventListener("message", ({ data }: MessageEvent<PureInput>) => {
  try {
    postMessage({ made: pureWork(data) });
  } catch (error) {
    postMessage({ failure: String((error as Error).stack) });
  }
});
