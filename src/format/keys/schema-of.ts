import type { FormatFile } from "./files.ts";
import type { Keys, Shape } from "./key.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (Draft 2020-12) of a file, for editors' tools: what the check knows by tables alone. */
export function schemaOf({ id, title, keys, items }: FormatFile): Schema {
  const whole = objectOf(keys);
  const inner = items && { [items.key]: { type: "array", items: objectOf(items.keys) } };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://dateline.invalid/${id}.schema.json`,
    title,
    ...whole,
    ...(inner && { properties: { ...(whole.properties as Schema), ...inner } }),
  };
}

function objectOf(keys: Keys): Schema {
  const required = Object.entries(keys).flatMap(([name, key]) => (key.required ? [name] : []));
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(keys).map(([name, { shape, what, example }]) => [
        name,
        { description: what, ...schemaOfShape(shape), examples: [example] },
      ]),
    ),
    ...(required.length && { required }),
    additionalProperties: false,
  };
}

function schemaOfShape(shape: Shape): Schema {
  switch (shape.is) {
    case "text":
      return { type: "string", pattern: "\\S" };
    case "form":
      return { type: "string", pattern: shape.pattern };
    case "flag":
      return { type: "boolean" };
    case "number":
      return { type: "number", minimum: shape.least, maximum: shape.most };
    case "bounds":
      return { type: "array", items: { type: "number" }, minItems: 4, maxItems: 4 };
    case "position":
      return { type: "array", items: { type: "number" }, minItems: 2 };
    case "word":
      return { enum: shape.of };
    case "list":
      return { type: "array", items: schemaOfShape(shape.of) };
    case "keys":
      return objectOf(shape.keys);
    case "entries":
      return { type: "object", additionalProperties: schemaOfShape(shape.of) };
    case "either":
      return { anyOf: shape.of.map(schemaOfShape) };
    case "anything":
      return {};
  }
}
