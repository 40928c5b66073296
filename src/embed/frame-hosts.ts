import type { FrameMessage } from "./messages.ts";

/** The page around the frame, as far as the frame may know it. */
export interface FrameHost {
  tell(message: FrameMessage): void;
  /** Tells the frame's height, in CSS pixels, in the words of the systems that embed frames without our loader. */
  tellHeight(height: number): void;
  /** Whether a message comes from the page around and from the origin that it named. */
  sent(event: MessageEvent): boolean;
}

/**
 * The host of this frame, or null where the page stands alone. `?host=` in the address is the list of origins, parted by
 * commas, that may steer the map and are told of it; without it any host may, as the messages hold nothing but ids.
 */
export function frameHostOf(window: Window): FrameHost | null {
  const { parent, location } = window;
  if (parent === window) return null;
  const query = new URLSearchParams(location.search);
  const origins = query.get("host")?.split(",").map(originOf) ?? null;
  const pymId = query.get("childId");
  const wordPressSecret = /[#&?]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  const tell = (message: unknown): void => {
    for (const origin of origins ?? ["*"]) if (origin) parent.postMessage(message, origin);
  };
  return {
    tell,
    tellHeight(height) {
      tell({ sentinel: "amp", type: "embed-size", height });
      if (wordPressSecret) tell({ message: "height", value: height, secret: wordPressSecret });
      if (pymId) tell(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
    },
    sent: ({ source, origin }) => source === parent && (!origins || origins.includes(origin)),
  };
}

/** Null for what is no address with an origin, so that a host of its own making is told nothing. */
function originOf(address: string): string | null {
  try {
    const { origin } = new URL(address);
    return origin === "null" ? null : origin;
  } catch {
    return null;
  }
}
