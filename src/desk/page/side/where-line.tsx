import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { withSiteAt } from "../../edit/sites.ts";
import { useAround, useSession } from "../context.ts";
import { sitesText } from "../names/settle.ts";

/** What a place lies in; a warning where it was moved out of its state or region. */
export function WhereLine({ id, at }: { id: string; at: readonly number[] }) {
  const { say } = useAround();
  const session = useSession();
  const moved = session.movedFrom.value;
  const from = moved?.id === id ? moved.at : at;
  const within = useSignal<readonly (readonly string[])[]>([]);
  useEffect(() => {
    let isOver = false;
    const whereOf = async ([longitude = 0, latitude = 0]: readonly number[]) =>
      (await session.client.where({ at: [longitude, latitude], lang: say.lang })).within;
    Promise.all([whereOf(at), whereOf(from)]).then(
      (told) => {
        if (!isOver) within.value = told;
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [`${at}`, `${from}`]);
  const [now, before] = within.value;
  if (!now || !before) return null;
  const said = (names: readonly string[]): string => names.join(", ") || say("atSea");
  if (now.join() === before.join())
    return <p class="quiet">{now.length ? say("liesIn", { names: said(now) }) : say("atSea")}</p>;
  const putBack = (): void => {
    const moment = session.work.now.peek();
    const sites = withSiteAt(sitesText(moment), id, [from[0] ?? 0, from[1] ?? 0]);
    session.change({ others: { ...moment.others, "sites.geojson": sites } });
  };
  return (
    <div class="fault" role="alert">
      <p>{say("leftWhere", { before: said(before), after: said(now) })}</p>
      <button type="button" onClick={putBack}>
        {say("putBack")}
      </button>
    </div>
  );
}
