import { palettes } from "../../../model/palette.ts";
import { useAround } from "../context.ts";

/** The colours that a house changes first; `docs/style.md` has all of them. */
export const styleRoles = [
  "accent",
  "pin",
  "pinSelected",
  "paper",
  "ink",
  "land",
  "focusLand",
  "sea",
  "main",
  "danger",
] as const;
type StyleRole = (typeof styleRoles)[number];

/** One colour of the style: the plain one, or one of its own, with a dark one made of it or said. */
export function StyleColour(props: { role: StyleRole; value: unknown; set(value: unknown): void }) {
  const { role, value, set } = props;
  const { say } = useAround();
  const own = coloursIn(value);
  const name = say(`style-${role}`);
  const light = own?.light ?? palettes.light[role];
  const put = (next: { light: string; dark: string | null }): void =>
    set(next.dark === null ? next.light : { light: next.light, dark: next.dark });
  return (
    <fieldset class="style-colour">
      <legend>{name}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={own !== null}
          onChange={(event) => set(event.currentTarget.checked ? light : undefined)}
        />{" "}
        {say("ownColour")}
      </label>
      {own && (
        <p class="row">
          <label>
            {say("light")}{" "}
            <input
              type="color"
              value={own.light}
              onChange={(event) => put({ ...own, light: event.currentTarget.value })}
            />
          </label>
          <label>
            {say("dark")}{" "}
            <input
              type="color"
              value={own.dark ?? palettes.dark[role]}
              onChange={(event) => put({ ...own, dark: event.currentTarget.value })}
            />
          </label>
          {own.dark === null ? (
            <span class="quiet">{say("darkMade")}</span>
          ) : (
            <button type="button" onClick={() => put({ ...own, dark: null })}>
              {say("darkMade")}
            </button>
          )}
        </p>
      )}
    </fieldset>
  );
}

/** The colours that a style says for a role; null where it says none. */
function coloursIn(value: unknown): { light: string; dark: string | null } | null {
  if (typeof value === "string") return { light: value.toLowerCase(), dark: null };
  const { light, dark } = (value ?? {}) as { light?: unknown; dark?: unknown };
  if (typeof light !== "string") return null;
  return { light: light.toLowerCase(), dark: typeof dark === "string" ? dark.toLowerCase() : null };
}
