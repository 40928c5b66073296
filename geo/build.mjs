import { borders } from "./borders.mjs";
import { cities } from "./cities.mjs";
import { figures } from "./figures.mjs";
import { frontLine } from "./front-line.mjs";
import { nameOfGround } from "./ground-names.mjs";
import { kurskHeld } from "./kursk-held.mjs";
import { labels } from "./labels.mjs";
import { writeManifest } from "./manifest.mjs";
import { occupied } from "./occupied.mjs";
import { groundProducts } from "./products.mjs";
import { rivers } from "./rivers.mjs";
import { waters } from "./water.mjs";
import { writeProduct } from "./write.mjs";

/** Makes every product of public/geo and its manifest; the same sources give the same bytes. */
const ground = await groundProducts(await borders(), nameOfGround);
const { water, former } = await waters([...ground.countries, ...ground.ukraine]);
const trace = await occupied(ground.ukraine[0], ground.oblasts, former);
const products = {
  ...ground,
  water,
  "water-former": former,
  rivers: await rivers(ground.ukraine[0]),
  occupied: trace.areas,
  "kursk-held": await kurskHeld(ground.kursk[0]),
  "front-line": [frontLine(trace.all, ground.ukraine[0], trace.asOf)],
  labels: labels(),
  cities: cities(),
};
const written = Object.fromEntries(
  Object.entries(products).map(([name, features]) => [
    name,
    writeProduct(name, features, name === "labels" ? 2 : 3),
  ]),
);
writeManifest(written, figures(products));
