/** A response that knows where it came from, as only one of the network does otherwise. */
export class MockResponse extends Response {
  readonly #url: URL;
  readonly #isRedirected: boolean;

  /** Makes a response that came from a URL. */
  constructor(body: BodyInit | null, init: ResponseInit, url: URL, isRedirected: boolean) {
    super(body, init);
    this.#url = url;
    this.#isRedirected = isRedirected;
  }

  /** Without the fragment. */
  override get url(): string {
    return this.#url.hash === "" ? this.#url.href : this.#url.href.slice(0, -this.#url.hash.length);
  }

  override get redirected(): boolean {
    return this.#isRedirected;
  }

  override get type(): ResponseType {
    return "basic";
  }

  override clone(): Response {
    const { body, status, statusText, headers } = super.clone();
    return new MockResponse(body, { status, statusText, headers }, this.#url, this.#isRedirected);
  }
}
