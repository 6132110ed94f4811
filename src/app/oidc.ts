/**
 * Signing in at another site, over OpenID Connect: at issuers that the operator has named, and no others. Nothing is asked of
 * them but who somebody is there, and of that only a mark is kept.
 */
import type { Configuration } from 'openid-client';
import { type Refusal, refuse } from '../base/result.ts';
import type { Accounts, Current, Entered } from './accounts.ts';
import type { AccountStore, Identity } from './ports.ts';
import type { SiteKey } from './siteKey.ts';
import { dayOf, hashOf } from './tokens.ts';

export interface Issuer {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const LASTS_MS = 10 * 60_000;
const TIMEOUT_S = 10;

export interface OidcOptions {
  readonly issuers: readonly Issuer[];
  readonly accounts: Accounts;
  readonly rows: AccountStore;
  readonly key: SiteKey;
  /** Where an issuer sends people back to: another address for each, so that an answer of one is not taken for another's. */
  readonly back: (issuer: string) => string;
  readonly failed: (error: unknown) => void;
  readonly clock?: () => number;
}

/** On its way between here and an issuer. The browser that set out keeps it, sealed: whoever only opens a link leaves nothing here. */
interface Journey {
  readonly issuer: string;
  /** What the issuer gives back with its answer. */
  readonly state: string;
  readonly until: number;
  readonly verifier: string;
  readonly nonce: string;
  /** Who is signed in there, and wants the identity added to their account. */
  readonly account: string;
}

export class Oidc {
  readonly #options: OidcOptions;
  readonly #clock: () => number;
  readonly #configurations = new Map<string, Promise<Configuration>>();
  /** Journeys that have ended, by their state, and until when they could have been taken: oldest first. */
  readonly #ended = new Map<string, number>();

  constructor(options: OidcOptions) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
  }

  /** As people choose among them: `id` stands in addresses. */
  get issuers(): readonly { readonly id: string; readonly name: string }[] {
    return this.#options.issuers.map(({ url }) => ({ id: idOf(url), name: new URL(url).host }));
  }

  /** Where the browser goes, and what it has to keep meanwhile. `account`: who wants to add an identity to theirs. */
  async begin(id: string, account = ''): Promise<{ readonly url: string; readonly browser: string } | Refusal> {
    const issuer = this.#issuer(id);
    if (!issuer) return refuse('issuer-unknown');
    const client = await library();
    const configuration = await this.#configuration(issuer);
    if (!configuration) return refuse('issuer-silent', { issuer: new URL(issuer.url).host });
    const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
    const until = this.#clock() + LASTS_MS;
    const journey: Journey = { issuer: id, state, until, verifier, nonce, account };
    const url = client.buildAuthorizationUrl(configuration, {
      ...{ redirect_uri: this.#options.back(id), scope: 'openid', state, nonce },
      ...{ code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    });
    return { url: url.href, browser: this.#options.key.seal('journey', JSON.stringify(journey)) };
  }

  /** The browser is back: `query` is what the issuer had it bring. */
  async finish(id: string, query: URLSearchParams, browser: string, current?: Current): Promise<Entered | Refusal> {
    const issuer = this.#issuer(id);
    const journey = this.#return(browser, query.get('state') ?? '');
    if (!issuer || journey?.issuer !== id) return refuse('link-spent');
    const subject = await this.#subject(issuer, query, journey);
    if (subject === undefined) return refuse('issuer-refused', { issuer: new URL(issuer.url).host });
    return this.#enter(issuer, subject, journey, current);
  }

  list(account: string): Promise<readonly Identity[]> {
    return this.#options.rows.identitiesOf(account);
  }

  async drop(account: string, mark: string): Promise<void> {
    await this.#options.rows.dropIdentity(account, mark);
    this.#options.accounts.sessions.forgetAccount(account);
  }

  #issuer(id: string): Issuer | undefined {
    return this.#options.issuers.find(({ url }) => idOf(url) === id);
  }

  /** What the issuer says of itself, asked once; after a failure, at the next visit. */
  async #configuration(issuer: Issuer): Promise<Configuration | undefined> {
    const known = this.#configurations.get(issuer.url) ?? discovered(issuer);
    this.#configurations.set(issuer.url, known);
    try {
      return await known;
    } catch (error) {
      this.#configurations.delete(issuer.url);
      this.#options.failed(new IssuerFailed(error));
      return undefined;
    }
  }

  /** An attempt ends a journey. After a restart, it is the issuer that takes no answer twice. */
  #return(sealed: string, state: string): Journey | undefined {
    const opened = this.#options.key.open('journey', sealed);
    if (opened === undefined) return undefined;
    const journey: Journey = JSON.parse(opened);
    const now = this.#clock();
    for (const [ended, until] of this.#ended) {
      if (until > now) break;
      this.#ended.delete(ended);
    }
    if (journey.state !== state || journey.until <= now || this.#ended.has(state)) return undefined;
    this.#ended.set(state, now + LASTS_MS);
    return journey;
  }

  /** Who somebody is at the issuer, once its answer, its signature and everything sent along have been checked. */
  async #subject(issuer: Issuer, query: URLSearchParams, { verifier, nonce }: Journey): Promise<string | undefined> {
    const client = await library();
    const configuration = await this.#configuration(issuer);
    if (!configuration) return undefined;
    const url = new URL(this.#options.back(idOf(issuer.url)));
    url.search = query.toString();
    try {
      const checks = { pkceCodeVerifier: verifier, expectedNonce: nonce, expectedState: query.get('state') ?? '' };
      const answer = await client.authorizationCodeGrant(configuration, url, { ...checks, idTokenExpected: true });
      return answer.claims()?.sub;
    } catch (error) {
      this.#options.failed(new IssuerFailed(error));
      return undefined;
    }
  }

  async #enter(issuer: Issuer, subject: string, journey: Journey, current?: Current): Promise<Entered | Refusal> {
    const { rows, accounts, key } = this.#options;
    const mark = key.mark('identity', `${issuer.url} ${subject}`);
    const known = await rows.identity(mark);
    if (known) return accounts.enter(known.account, { current });
    // As with a mailbox: only for who set out, in the browser that did.
    const isOwn = journey.account !== '' && journey.account === current?.account;
    const account = isOwn ? journey.account : await accounts.newAccount();
    const createdDay = dayOf(this.#clock());
    if ((await rows.saveIdentity({ mark, account, issuer: issuer.url, createdDay })) === 'taken')
      return refuse('link-spent');
    accounts.sessions.forgetAccount(account);
    return accounts.enter(account, { current, isNew: !isOwn, confirmed: true });
  }
}

/** Of what went wrong only its code: messages may quote what was sent. */
export class IssuerFailed extends Error {
  override readonly name = 'IssuerFailed';
  readonly code: string;

  constructor(error: unknown) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    super(code);
    this.code = code;
  }
}

/** Stays the same while the issuer does. */
const idOf = (url: string): string => hashOf(url).slice(0, 12);

/** Loaded when the first person needs it. */
const library = () => import('openid-client');

/** Without TLS only on this machine, to try it out. */
const isHere = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

async function discovered({ url, clientId, clientSecret }: Issuer): Promise<Configuration> {
  const client = await library();
  // The signature is checked as well, though the token comes straight from the issuer, over TLS.
  const checked = [client.enableNonRepudiationChecks];
  const execute = isHere(url) ? [...checked, client.allowInsecureRequests] : checked;
  return client.discovery(new URL(url), clientId, clientSecret, undefined, { execute, timeout: TIMEOUT_S });
}
