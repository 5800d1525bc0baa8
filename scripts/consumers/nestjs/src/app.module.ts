import { Module } from "@nestjs/common";
import { FlowxModule } from "./flowx.module";
import { OnboardingService } from "./onboarding.service";

@Module({ imports: [FlowxModule], providers: [OnboardingService] })
export class AppModule {}
