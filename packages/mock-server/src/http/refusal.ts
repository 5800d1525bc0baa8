/** A violation of the OpenAPI document by a request or an answer. */
export interface Violation {
  /** The place, such as `path`, `method`, `security`, `header Flowx-Platform`, `body/paramsToInherit` or `status`. */
  readonly where: string;
  readonly message: string;
}

/** Thrown by any stage that refuses a request. The mock turns it into an answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The request's violations of the OpenAPI document. */
  readonly violations: readonly Violation[];

  constructor(
    status: number,
    title: string,
    { headers = {}, violations = [] }: { headers?: Record<string, string>; violations?: readonly Violation[] } = {},
  ) {
    super(`${status} ${title}`);
    this.status = status;
    this.title = title;
    this.headers = headers;
    this.violations = violations;
  }
}
