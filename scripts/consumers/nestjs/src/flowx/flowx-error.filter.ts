import { FlowxError } from "@flowx-start/client";
import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Logger } from "@nestjs/common";
import { HttpAdapterHost } from "@nestjs/core";

/** Tells the caller whether the process was started. */
@Catch(FlowxError)
export class FlowxErrorFilter implements ExceptionFilter<FlowxError> {
  private readonly logger = new Logger("FlowX");

  constructor(@Inject(HttpAdapterHost) private readonly adapterHost: HttpAdapterHost) {}

  catch(error: FlowxError, host: ArgumentsHost): void {
    this.logger.error(JSON.stringify(error)); // has neither the token nor the initial values
    const { code, outcome, requestId } = error;
    const response = host.switchToHttp().getResponse();
    this.adapterHost.httpAdapter.reply(response, { code, outcome, requestId }, outcome === "unknown" ? 502 : 503);
  }
}
