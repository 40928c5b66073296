import type { LayerSource } from "../../model/layer.ts";

/** Licences by which an outline may be handed on with its credit, as manifests write them, in lower case. */
const open = [
  /^(?:public domain|facts|pddl|cc0|unlicense)\b/,
  /^cc[ -]by(?:[ -]sa)?(?:[ -]\d|$)/,
  /^(?:odbl|odc-by|ogl|dl-de\/?(?:by|zero)|etalab|licence ouverte)\b/,
  /^(?:mit|isc|bsd|apache|unicode|lgpl|gpl)\b/,
];

/** Whether all that a layer is made from may be handed on: each part of each licence is one that says so. */
export function mayBeHandedOn(sources: readonly LayerSource[]): boolean {
  const licences = sources.flatMap(({ licence }) => licence.toLowerCase().split(/\s*[;,]\s*/));
  return licences.length > 0 && licences.every((licence) => open.some((each) => each.test(licence)));
}
