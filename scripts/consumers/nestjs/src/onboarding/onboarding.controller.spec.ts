import { Test } from "@nestjs/testing";
import { FLOWX } from "../flowx/flowx.provider";
import { OnboardingController } from "./onboarding.controller";

it("starts the onboarding with the customer's email", async () => {
  const startProcess = jest.fn(async () => ({ uuid: "u-1", state: "STARTED" }));
  const testing = Test.createTestingModule({
    controllers: [OnboardingController],
    providers: [{ provide: FLOWX, useValue: { startProcess } }],
  });
  const controller = (await testing.compile()).get(OnboardingController);
  expect(await controller.create("alice@example.com")).toEqual({ uuid: "u-1" });
  expect(startProcess).toHaveBeenCalledWith("customer_onboarding", {
    customerEmail: "alice@example.com",
    loanAmount: 25000,
  });
});
