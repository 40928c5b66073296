import type { Site } from "../model/site.ts";
import { isSafeAddress } from "./address.ts";
import { fits } from "./keys/misfits.ts";
import { siteProperties } from "./keys/site-keys.ts";
import type { Report } from "./report.ts";
import type { TreeNode } from "./tree-node.ts";

/** What a site may say of itself besides what every site does. */
const extras = ["sameAs", "weight", "symbol", "label", "side", "photo", "more"] as const;
type Extras = Pick<Site, (typeof extras)[number]>;

/** Reads them as the table of keys has them; what is faulty goes to the report. */
export function parseExtras(properties: TreeNode, label: string, report: Report): Extras {
  const found = extras.flatMap((key) => {
    const [node, row] = [properties.get(key), siteProperties[key]];
    return node && row && fits(node, row.shape, label, report, [key]) ? [[key, node.value] as const] : [];
  });
  for (const link of properties.get("more")?.items() ?? []) {
    const url = link.get("url");
    if (typeof url?.value === "string" && !isSafeAddress(url.value))
      report.add(
        url.place,
        `${label}: unsafe address "${url.value}"`,
        "Write one that begins with https://, without a password in it.",
      );
  }
  return Object.fromEntries(found) as Extras;
}
