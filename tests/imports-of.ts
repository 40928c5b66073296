const statement =
  /^\s*(?:import|export)\b[^"';]*?\bfrom\s*"(?<from>[^"]+)"|^\s*import\s*"(?<bare>[^"]+)"|\bimport\(\s*"(?<later>[^"]+)"\s*\)/gm;

/** What a file imports, types too, as written. */
export function importsOf(source: string): string[] {
  return [...source.matchAll(statement)].map(
    ({ groups }) => groups?.from ?? groups?.bare ?? groups?.later ?? "",
  );
}
