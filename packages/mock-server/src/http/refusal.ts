/** One way in which a request or an answer breaks the OpenAPI document. */
export interface Violation {
  /** `path`, `method`, `security`, `header Flowx-Platform`, `body`, `body/paramsToInherit`, `status`. */
  readonly where: string;
  readonly message: string;
}

/** Why a request is refused. A stage throws it, the mock answers it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How the request breaks the OpenAPI document, if it does. */
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
