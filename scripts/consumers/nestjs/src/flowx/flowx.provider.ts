import { createFlowxClient, type FlowxClient } from "@flowx-start/client";
import type { FactoryProvider } from "@nestjs/common";

interface Processes {
  customer_onboarding: { customerEmail: string; loanAmount: number };
}

/** The part of the client that the app uses; a test can bring its own. */
export type ProcessStarter = Pick<FlowxClient<Processes>, "startProcess">;

/** Injects the client: `@Inject(FLOWX) private readonly flowx: ProcessStarter`. */
export const FLOWX = Symbol("FLOWX");

/** Reads FLOWX_BASE_URL and the other variables. The app does not start if one is missing. */
export const flowxProvider: FactoryProvider<ProcessStarter> = {
  provide: FLOWX,
  useFactory: () => createFlowxClient<Processes>(),
};
