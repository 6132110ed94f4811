/**
 * Passkeys: what the server asks for goes to the authenticator, and what that answers goes back. Without a script the page
 * says that one is needed; with one, the button appears.
 */

interface Descriptor {
  readonly id: string;
  readonly type: 'public-key';
  readonly transports?: AuthenticatorTransport[];
}

const bytesOf = (text: string): ArrayBuffer => {
  const letters = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0)).buffer;
};

const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const described = (list: readonly Descriptor[] = []) => list.map((each) => ({ ...each, id: bytesOf(each.id) }));

/** What the server sends: options of WebAuthn with bytes in base64url, or where to go on. */
interface Answer {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials?: readonly Descriptor[];
  readonly allowCredentials?: readonly Descriptor[];
  readonly next: string;
}

async function send(address: string, body: object): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer.sentence);
  return answer;
}

/** What the server says no to, in words for the person. */
class Refused extends Error {}

async function made({ challenge, user, excludeCredentials, ...rest }: Answer): Promise<object> {
  const publicKey = {
    ...rest,
    challenge: bytesOf(challenge),
    user: { ...user, id: bytesOf(user.id) },
    excludeCredentials: described(excludeCredentials),
  };
  // What else stands in the options goes through as the server said it.
  return answerOf(await navigator.credentials.create({ publicKey: publicKey as never }));
}

async function shown({ challenge, allowCredentials, ...rest }: Answer): Promise<object> {
  const publicKey = { ...rest, challenge: bytesOf(challenge), allowCredentials: described(allowCredentials) };
  return answerOf(await navigator.credentials.get({ publicKey }));
}

/** An authenticator's answer as JSON, its bytes in base64url. */
function answerOf(credential: Credential | null): object {
  // Asked for a public key, the browser gives one, or throws.
  const { id, rawId, type, response, authenticatorAttachment } = credential as PublicKeyCredential;
  const common = { id, rawId: textOf(rawId), type, authenticatorAttachment, clientExtensionResults: {} };
  const clientDataJSON = textOf(response.clientDataJSON);
  if (response instanceof AuthenticatorAttestationResponse) {
    const transports = response.getTransports?.() ?? [];
    return {
      ...common,
      response: { clientDataJSON, attestationObject: textOf(response.attestationObject), transports },
    };
  }
  // Of the two kinds of answers it is the other one.
  const { authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse;
  return {
    ...common,
    response: {
      clientDataJSON,
      authenticatorData: textOf(authenticatorData),
      signature: textOf(signature),
      userHandle: userHandle ? textOf(userHandle) : undefined,
    },
  };
}

class PlenaryPasskey extends HTMLElement {
  connectedCallback(): void {
    if (!('PublicKeyCredential' in window)) {
      this.classList.add('unable');
      return;
    }
    this.querySelector('[data-without]')?.remove();
    for (const part of this.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.ask());
  }

  private async ask(): Promise<void> {
    const button = this.querySelector('button')!;
    const failed = this.querySelector<HTMLElement>('[data-failed]')!;
    button.disabled = true;
    failed.textContent = '';
    try {
      const options = await send(this.getAttribute('options')!, {});
      const response = await (this.hasAttribute('makes') ? made(options) : shown(options));
      const name = this.querySelector('input')?.value ?? '';
      const { next } = await send(this.getAttribute('answer')!, { response, name });
      location.assign(next);
    } catch (error) {
      failed.textContent = error instanceof Refused ? error.message : (failed.dataset.failed ?? '');
      button.disabled = false;
    }
  }
}

export function definePasskey(): void {
  customElements.define('plenary-passkey', PlenaryPasskey);
}
