import { generate } from "selfsigned";

/** A key and its certificate, PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

/** Generates a certificate for 127.0.0.1 and localhost that nobody has signed but itself. */
export async function selfSigned(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key, cert };
}

/** A certificate authority, and what it has signed. */
export interface CertificateChain {
  /** PEM. */
  ca: string;
  server: Certificate;
  client: Certificate;
}

/** Generates a certificate authority, a server certificate for localhost, and a client certificate. */
export async function certificateChain(): Promise<CertificateChain> {
  const authority = await generate([{ name: "commonName", value: "flowx-start test authority" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const ca = { key: authority.private, cert: authority.cert };
  const sign = async (name: string): Promise<Certificate> => {
    const options = { keySize: 2048, algorithm: "sha256", ca } as const;
    const altNames = [
      { type: 2, value: "localhost" },
      { type: 7, ip: "127.0.0.1" },
    ] as const;
    const signed = await generate([{ name: "commonName", value: name }], {
      ...options,
      extensions: [{ name: "subjectAltName", altNames: [...altNames] }],
    });
    return { key: signed.private, cert: signed.cert };
  };
  return { ca: authority.cert, server: await sign("localhost"), client: await sign("onboarding-job") };
}
