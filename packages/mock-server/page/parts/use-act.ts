import { type Context, createContext } from "preact";
import { useContext } from "preact/hooks";

/** Runs an action that can fail and shows the error. */
export type Act = (what: string, action: () => Promise<unknown>) => void;

/** Provides {@link Act}. */
export const ActContext: Context<Act> = createContext<Act>(() => undefined);

/** Returns {@link Act}. */
export function useAct(): Act {
  return useContext(ActContext);
}
