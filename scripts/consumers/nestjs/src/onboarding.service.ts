import type { FlowxClient } from "@flowx-start/client";
import { Inject, Injectable } from "@nestjs/common";
import { FLOWX } from "./flowx.module";

@Injectable()
export class OnboardingService {
  constructor(@Inject(FLOWX) private readonly flowx: FlowxClient) {}

  async start(customerEmail: string): Promise<string> {
    const { uuid } = await this.flowx.startProcess("customer_onboarding", { customerEmail, loanAmount: 25000 });
    return uuid;
  }
}
