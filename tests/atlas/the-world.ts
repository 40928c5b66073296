import { existsSync } from "node:fs";
import { withWorld } from "../../src/atlas/with-world.ts";
import { readAtlas } from "../../src/press/read-atlas.ts";
import { readWorld } from "../../src/press/read-world.ts";

const folder = process.env.ATLAS ?? "atlas";

/** Whether the atlas has been made; without it nothing of the world can be tested. */
export const hasWorld = existsSync(`${folder}/ground.topo.br`);

/** The products of public/geo and the real world. */
export const theWorld = () => withWorld(readAtlas("public/geo"), readWorld(folder));
