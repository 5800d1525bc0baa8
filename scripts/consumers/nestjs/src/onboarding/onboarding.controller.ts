import { Body, Controller, Inject, Post } from "@nestjs/common";
import { FLOWX, type ProcessStarter } from "../flowx/flowx.provider";

@Controller("onboardings")
export class OnboardingController {
  constructor(@Inject(FLOWX) private readonly flowx: ProcessStarter) {}

  @Post()
  async create(@Body("customerEmail") customerEmail: string): Promise<{ uuid: string }> {
    const { uuid } = await this.flowx.startProcess("customer_onboarding", { customerEmail, loanAmount: 25000 });
    return { uuid };
  }
}
