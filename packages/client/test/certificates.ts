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
