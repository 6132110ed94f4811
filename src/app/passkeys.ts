/** Signing in with a passkey. What the authenticator signs is made up here, kept by its hash, and good for one answer. */
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { type Refusal, refuse } from '../base/result.ts';
import type { Accounts, Current, Entered } from './accounts.ts';
import type { AccountStore, Passkey } from './ports.ts';
import { dayOf, hashOf } from './tokens.ts';

const LASTS_MS = 5 * 60_000;
const MOST = 20;

export interface PasskeysOptions {
  readonly accounts: Accounts;
  readonly rows: AccountStore;
  /** Where browsers see the site: `https://plenary.example`. A passkey belongs to its host. */
  readonly origin: () => string;
  readonly clock?: () => number;
}

export class Passkeys {
  readonly #options: PasskeysOptions;
  readonly #clock: () => number;

  constructor(options: PasskeysOptions) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
  }

  /** What a browser needs to make a passkey. `name` is how the person will see it in their list. */
  async registrationOptions(account: string, name: string): Promise<PublicKeyCredentialCreationOptionsJSON | Refusal> {
    const { generateRegistrationOptions } = await library();
    const held = await this.#options.rows.passkeysOf(account);
    if (held.length >= MOST) return refuse('too-many-passkeys', { most: MOST });
    const options = await generateRegistrationOptions({
      ...{ rpName: this.#host(), rpID: this.#host(), userName: name, userDisplayName: name },
      userID: new Uint8Array(Buffer.from(account)),
      attestationType: 'none',
      excludeCredentials: held.map(({ id, transports }) => ({ id, transports: [...transports] })),
      // So that it is found without anybody saying who they are.
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    });
    await this.#challenge(options.challenge, account);
    return options;
  }

  /** Keeps the passkey that a browser has made. */
  async register(account: string, response: unknown, label: string): Promise<Passkey | Refusal> {
    const { verifyRegistrationResponse } = await library();
    const verified = await ifWhole(() =>
      verifyRegistrationResponse({
        // Of any form: the library checks it, and throws where it is none.
        response: response as RegistrationResponseJSON,
        ...{
          expectedChallenge: this.#isOurs(account),
          expectedOrigin: this.#options.origin(),
          expectedRPID: this.#host(),
        },
        requireUserVerification: false,
      }),
    );
    if (!verified?.verified) return refuse('passkey-unverified');
    const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
    if (await this.#options.rows.passkey(id)) return refuse('passkey-unverified');
    const passkey = {
      ...{ id, account, counter, transports, label, createdDay: dayOf(this.#clock()) },
      publicKey: Buffer.from(publicKey).toString('base64url'),
    };
    await this.#options.rows.savePasskey(passkey);
    return passkey;
  }

  /** What a browser needs to sign in: the same for everybody. */
  async authenticationOptions(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const { generateAuthenticationOptions } = await library();
    const options = await generateAuthenticationOptions({ rpID: this.#host(), userVerification: 'preferred' });
    await this.#challenge(options.challenge, '');
    return options;
  }

  async authenticate(response: unknown, current?: Current): Promise<Entered | Refusal> {
    const { accounts, rows, origin } = this.#options;
    const { verifyAuthenticationResponse } = await library();
    const passkey = await rows.passkey(idIn(response));
    if (!passkey) return refuse('passkey-unknown');
    const { id, publicKey, counter, transports } = passkey;
    const verified = await ifWhole(() =>
      verifyAuthenticationResponse({
        // Of any form: the library checks it, and throws where it is none.
        response: response as AuthenticationResponseJSON,
        ...{ expectedChallenge: this.#isOurs(''), expectedOrigin: origin(), expectedRPID: this.#host() },
        credential: { id, publicKey: bytesOf(publicKey), counter, transports: [...transports] },
        requireUserVerification: false,
      }),
    );
    if (!verified?.verified) return refuse('passkey-unverified');
    await rows.savePasskey({ ...passkey, counter: verified.authenticationInfo.newCounter });
    return accounts.enter(passkey.account, { current });
  }

  list(account: string): Promise<readonly Passkey[]> {
    return this.#options.rows.passkeysOf(account);
  }

  async drop(account: string, id: string): Promise<void> {
    await this.#options.rows.dropPasskey(account, id);
  }

  #host(): string {
    return new URL(this.#options.origin()).hostname;
  }

  async #challenge(challenge: string, account: string): Promise<void> {
    const now = this.#clock();
    const dates = { createdDay: dayOf(now), usedAt: now, expiresAt: now + LASTS_MS };
    await this.#options.rows.saveTokens([{ kind: 'challenge', hash: hashOf(challenge), account, roles: [], ...dates }]);
  }

  /** Whether a challenge was made here, for this account, and has not been answered yet. */
  #isOurs(account: string): (challenge: string) => Promise<boolean> {
    return async (challenge) => {
      const spent = await this.#options.rows.spend(['challenge'], hashOf(challenge));
      return spent?.account === account;
    };
  }
}

/** Loaded when the first person needs it: it takes a quarter of a second. */
const library = () => import('@simplewebauthn/server');

/** The library throws at whatever does not fit. That is no failure of the server, and what did not fit is nobody's business. */
async function ifWhole<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify();
  } catch {
    return undefined;
  }
}

const idIn = (response: unknown): string =>
  typeof response === 'object' && response !== null && 'id' in response && typeof response.id === 'string'
    ? response.id
    : '';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'base64url'));
