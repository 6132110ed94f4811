/** Makes what opens accounts, from what a server was started with: the same for the server and for tests. */
import { randomBytes } from 'node:crypto';
import { Accounts } from '../app/accounts.ts';
import { Digests } from '../app/digest.ts';
import type { Resolve } from '../app/domains.ts';
import { Hooks } from '../app/hooks.ts';
import { RateLimits } from '../app/limits.ts';
import type { Letter } from '../app/mailer.ts';
import { MailSignIn } from '../app/mailSignIn.ts';
import { type Issuer, Oidc } from '../app/oidc.ts';
import { Passkeys } from '../app/passkeys.ts';
import type { AccountStore } from '../app/ports.ts';
import type { SiteKey } from '../app/siteKey.ts';
import { words } from '../words/index.ts';
import type { Doors } from './doors.ts';
import { paths } from './paths.ts';

export interface DoorsFrom {
  readonly rows: AccountStore;
  readonly key: SiteKey;
  readonly origin: () => string;
  readonly failed: (error: unknown) => void;
  readonly clock?: () => number;
  /** Takes letters, where mail can be sent. */
  readonly post?: (letter: Letter) => void;
  readonly issuers?: readonly Issuer[];
  readonly resolve?: Resolve;
}

export function doorsFrom({ rows, key, origin, failed, clock = Date.now, post, issuers, resolve }: DoorsFrom): Doors {
  const accounts = new Accounts({ rows, key, clock });
  const limits = new RateLimits({ clock, newBytes: randomBytes });
  const write = (language: string, token: string, code: string): Omit<Letter, 'to'> => {
    const { letter } = words(language);
    const link = origin() + paths.signInWith(token);
    return { subject: letter.subject({ site: new URL(origin()).host }), text: letter.text({ link, code }) };
  };
  const back = (issuer: string): string => origin() + paths.signInBack(issuer);
  return {
    accounts,
    limits,
    mail: post && new MailSignIn({ accounts, rows, key, limits, post, write, clock }),
    passkeys: new Passkeys({ accounts, rows, origin, clock }),
    oidc: issuers && issuers.length > 0 ? new Oidc({ issuers, accounts, rows, key, back, failed, clock }) : undefined,
    digests: new Digests({ rows, key, clock }),
    hooks: new Hooks({ rows: rows.following, key, clock }),
    resolve,
    origin,
  };
}
