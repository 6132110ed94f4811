/** A small issuer of OpenID Connect, for tests. */
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const strangers = generateKeyPairSync('rsa', { modulusLength: 2048 });

export interface Odd {
  readonly claims?: object;
  readonly key?: KeyObject;
}

/** Its tokens can be made odd. A browser that is sent to it is somebody else each time, and comes back at once. */
export async function issuer() {
  const odd: { now: Odd } = { now: {} };
  const codes = new Map<string, { nonce: string; challenge: string; sub: string }>();
  let url = '';
  let made = 0;
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    if (request.url === '/.well-known/openid-configuration') {
      return {
        ...{
          issuer: url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          jwks_uri: `${url}/keys`,
        },
        ...{
          response_types_supported: ['code'],
          id_token_signing_alg_values_supported: ['RS256'],
          subject_types_supported: ['public'],
        },
        authorization_response_iss_parameter_supported: true,
      };
    }
    if (request.url === '/keys')
      return { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] };
    const asked = new URLSearchParams(await text(request));
    const known = codes.get(asked.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    if (!known || known.challenge !== verifier || asked.get('client_secret') !== 'secret')
      return { error: 'invalid_grant' };
    codes.delete(asked.get('code') ?? '');
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: url,
      aud: 'plenary',
      sub: known.sub,
      nonce: known.nonce,
      iat: now,
      exp: now + 60,
      ...odd.now.claims,
    };
    const signed = [{ alg: 'RS256', kid: '1' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const signature = sign('sha256', Buffer.from(signed), odd.now.key ?? keys.privateKey).toString('base64url');
    return { access_token: 'x', token_type: 'bearer', id_token: `${signed}.${signature}` };
  };
  const consent = (asked: string, sub: string): URLSearchParams => {
    const { searchParams } = new URL(asked, url);
    const code = `code ${made++}`;
    codes.set(code, {
      nonce: searchParams.get('nonce') ?? '',
      challenge: searchParams.get('code_challenge') ?? '',
      sub,
    });
    return new URLSearchParams({ code, state: searchParams.get('state') ?? '', iss: url });
  };
  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/authorize?')) {
      const back = new URL(new URL(request.url, url).searchParams.get('redirect_uri') ?? '');
      back.search = consent(request.url, `somebody ${made}`).toString();
      response.writeHead(303, { Location: back.href }).end();
      return;
    }
    const body = await answer(request);
    response.statusCode = body && typeof body === 'object' && 'error' in body ? 400 : 200;
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    odd,
    /** Somebody signs in there, and is sent back with this. */
    consent,
    close: () => server.close(),
  };
}
