import { type Context, createContext } from "preact";
import { useContext } from "preact/hooks";

/** Does something that can fail; the page shows the mistake. */
export type Act = (what: string, action: () => Promise<unknown>) => void;

/** Gives {@link Act} to every part of the page. */
export const ActContext: Context<Act> = createContext<Act>(() => undefined);

/** Returns the function that does something and shows its mistake. */
export function useAct(): Act {
  return useContext(ActContext);
}
