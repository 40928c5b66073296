import type { FrameMessage } from "./messages.ts";

/** The page around the frame, as far as the frame may know it. */
export interface FrameHost {
  tell(message: FrameMessage): void;
  /** Tells the frame's height, in CSS pixels, in the words of the systems that embed frames without our loader. */
  tellHeight(height: number): void;
  /** Answers a system that asks for the height in words of its own, in CSS pixels; 0 where there is none yet. */
  asked(data: unknown, height: number): void;
  /**
   * Leads the page around to an address of this site, where that page's system does so for its frames; its sandbox lets
   * no frame open one by itself.
   *
   * @returns whether there is such a system
   */
  lead(address: URL): boolean;
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
  let secret = /[#&?]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  const tell = (message: unknown): void => {
    for (const origin of origins ?? ["*"]) if (origin) parent.postMessage(message, origin);
  };
  const tellWordPress = (message: "height" | "link", value: number | string): void =>
    tell({ message, value, secret });
  return {
    tell,
    tellHeight(height) {
      tell({ sentinel: "amp", type: "embed-size", height });
      if (secret) tellWordPress("height", height);
      if (pymId) tell(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
    },
    asked(data, height) {
      const named = secretIn(data);
      if (!named) return;
      secret = named;
      if (height) tellWordPress("height", height);
    },
    lead({ href }) {
      if (secret) tellWordPress("link", href);
      return secret !== undefined;
    },
    sent: ({ source, origin }) => source === parent && (!origins || origins.includes(origin)),
  };
}

/**
 * The secret in WordPress's `ready`, with which its script asks each frame for its height and until then shows none: it
 * often comes later than the frame. Source: wp-includes/js/wp-embed.js of 6.1 and 7.1.
 */
function secretIn(data: unknown): string | null {
  const { message, secret } = Object(data) as { readonly message?: unknown; readonly secret?: unknown };
  return message === "ready" && typeof secret === "string" && /^[A-Za-z0-9]+$/.test(secret) ? secret : null;
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
