/** Why somebody did not come in, or something could not be proven. */
type Params = Readonly<Record<string, string | number>>;

export const refusals: Readonly<Record<string, (params: Params) => string>> = {
  'mail-unreadable': () => 'This is not one address of a mailbox, like name@example.org.',
  'code-wrong': ({ left }) => `This is another code than the one in the mail. Tries left: ${left}.`,
  'code-spent': () =>
    'This code has been used, has expired, was missed too often, or was asked for in another browser. Ask for a new one.',
  'passkey-unknown': () => 'This passkey opens no account here. Sign in another way, then add it under “Account”.',
  'passkey-unverified': () => 'The answer of your device did not fit what it was asked. Try once more.',
  'too-many-passkeys': ({ most }) => `An account holds ${most} passkeys at most. Remove one first.`,
  'too-many-api-tokens': ({ most }) => `An account holds ${most} tokens at most. Revoke one first.`,
  'issuer-unknown': () => 'This site does not take accounts from there. Choose another way to sign in.',
  'issuer-silent': ({ issuer }) => `${issuer} does not answer. Try again later, or sign in another way.`,
  'issuer-refused': ({ issuer }) => `${issuer} did not say who you are. Try once more, or sign in another way.`,
  'domain-unknown': ({ got }) => `“${got}” is no domain that an organisation can hold, like example.org.`,
  'domain-of-all': ({ domain }) => `Anybody can have a mailbox at ${domain}, so it shows nothing of an organisation.`,
  'proof-missing': ({ name, value }) =>
    `The record was not found. Publish a TXT record for ${name} that says exactly: ${value}. It may take an hour to be seen.`,
  'proof-unsure': ({ name }) => `Not everybody sees the record of ${name} yet. Try again in an hour.`,
};

/** What `plenary serve` and `plenary doctor` say. */
export const hostRefusals: Readonly<Record<string, (params: Params) => string>> = {
  'bad-origin': ({ got }) =>
    `--origin is the site’s own address, like https://plenary.example, with http only on localhost; got “${got}”.`,
  'bad-smtp': () => '--smtp is a URL like smtp://user:password@mail.example:587?from=plenary@example.org.',
  'bad-oidc': ({ got }) =>
    `--oidc is an issuer, a client and the file of its secret, like https://id.example,plenary,/etc/plenary/secret; got “${got}”.`,
  'no-secret': ({ file }) => `The secret of the client cannot be read from ${file}.`,
  'secrets-lost': ({ count }) =>
    `${count} events point into the vault at what is not there, though nobody has erased it. A backup may hold it.`,
};
