import { Module } from "@nestjs/common";
import { APP_FILTER } from "@nestjs/core";
import { flowxProvider } from "../flowx/flowx.provider";
import { FlowxErrorFilter } from "../flowx/flowx-error.filter";
import { OnboardingController } from "./onboarding.controller";

@Module({
  controllers: [OnboardingController],
  providers: [flowxProvider, { provide: APP_FILTER, useClass: FlowxErrorFilter }],
})
export class OnboardingModule {}
