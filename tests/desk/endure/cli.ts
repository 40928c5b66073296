import { fuzzRequests } from "./fuzz-requests.ts";
import { killSession } from "./kill-session.ts";

/**
 * `npm run endure -- kill 50` kills a desk fifty times as it is written in; `npm run endure -- fuzz 10000` asks one
 * whatever chance says. A third word is the seed.
 */
const [what = "", times = "", seed = String(Date.now() % 1e6)] = process.argv.slice(2);
const runs = { kill: killSession, fuzz: fuzzRequests } as const;
if (!(what in runs) || !(Number(times) > 0)) {
  console.error("endure kill|fuzz TIMES [SEED]");
  process.exit(2);
}
console.log(`${what} ${times}, seed ${seed}`);
const { faults, ...found } = await runs[what as keyof typeof runs](Number(times), Number(seed));
console.log(JSON.stringify(found, null, 2));
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
