/** A passkey in software: answers what a browser is asked for, with a key of its own. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest();
const text64 = (data: Uint8Array | string) => Buffer.from(data).toString('base64url');

/** Just enough of CBOR: small integers, texts, bytes and maps. */
function cbor(value: number | string | Uint8Array | Map<number | string, unknown>): Buffer {
  const head = (major: number, n: number) =>
    n < 24
      ? Buffer.of((major << 5) | n)
      : n < 256
        ? Buffer.of((major << 5) | 24, n)
        : Buffer.of((major << 5) | 25, n >> 8, n & 255);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  // Every value of a map here is one of these again.
  const entries = [...value].flatMap(([key, each]) => [cbor(key), cbor(each as number | string | Uint8Array)]);
  return Buffer.concat([head(5, value.size), ...entries]);
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

export function authenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  let counter = 0;

  const client = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  function data(flags: number, host: string, more: Uint8Array = new Uint8Array()): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(++counter);
    return Buffer.concat([sha256(host), Buffer.of(flags), count, more]);
  }

  const credential = (response: object) => ({
    ...{ id: text64(id), rawId: text64(id), type: 'public-key', clientExtensionResults: {}, response },
  });

  return {
    id: text64(id),
    /** Answers `navigator.credentials.create`. */
    create({ challenge, rp }: { challenge: string; rp: { id?: string } }) {
      const key = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]);
      const own = Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, cbor(key)]);
      const authData = data(PRESENT | VERIFIED | WITH_KEY, rp.id ?? '', own);
      const attestation = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      );
      const clientDataJSON = text64(client('webauthn.create', challenge));
      return credential({ clientDataJSON, attestationObject: text64(attestation), transports: ['internal'] });
    },
    /** Answers `navigator.credentials.get`. */
    get({ challenge, rpId = '' }: { challenge: string; rpId?: string }) {
      const clientData = client('webauthn.get', challenge);
      const authData = data(PRESENT | VERIFIED, rpId);
      const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), privateKey);
      return credential({
        clientDataJSON: text64(clientData),
        authenticatorData: text64(authData),
        signature: text64(signature),
      });
    },
  };
}
