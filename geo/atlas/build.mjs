/**
 * Makes the products of `atlas/`, all of them or the parts named on the command line, and enters them in its manifest:
 * `node geo/atlas/build.mjs ground water`. A part's module exports `make(...words)`, which gets the words after its
 * name where only that part is asked for (`units DE`).
 */
const parts = {
  ground: () => import("./ground.mjs"),
  water: () => import("./water.mjs"),
  rivers: () => import("./rivers.mjs"),
  labels: () => import("./labels.mjs"),
  places: () => import("./places.mjs"),
  airports: () => import("./airports.mjs"),
  urban: () => import("./urban.mjs"),
  units: () => import("./units.mjs"),
};

const [first, ...rest] = process.argv.slice(2);
const isPart = (word) => Object.hasOwn(parts, word);
if (first && !isPart(first)) throw new Error(`"${first}" is no part: ${Object.keys(parts).join(", ")}`);
const chosen = first ? [first, ...rest].filter(isPart) : Object.keys(parts);
for (const name of chosen) {
  const started = Date.now();
  const { make } = await parts[name]();
  await make(...rest.filter((word) => !isPart(word)));
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
