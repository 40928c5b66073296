import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Say } from "../../model/words.ts";
import type { Desk } from "./desk.ts";
import type { Session } from "./session.ts";
import type { DeskKey } from "./words/en.ts";

/** What every part of the desk may need. */
export interface Around {
  readonly desk: Desk;
  readonly say: Say<DeskKey>;
}

export const AroundContext = createContext<Around | null>(null);
export const SessionContext = createContext<Session | null>(null);

export function useAround(): Around {
  const around = useContext(AroundContext);
  if (!around) throw new Error("No desk is around this part.");
  return around;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("No story is around this part.");
  return session;
}
