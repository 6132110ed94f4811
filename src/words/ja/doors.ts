/** Why somebody did not come in, or something could not be proven. */
import type { refusals as English } from '../doors.en.ts';

export const refusals: typeof English = {
  'mail-unreadable': () => 'name@example.orgのような、1つのメールアドレスを入力してください。',
  'code-wrong': ({ left }) => `メールのコードと一致しません。残り${left}回入力できます。`,
  'code-spent': () =>
    'このコードは、使用済みか、有効期限切れか、入力の誤りが多すぎるか、別のブラウザーで依頼されたものです。新しいコードをご依頼ください。',
  'passkey-unknown': () =>
    'このパスキーで開けるアカウントはここにはありません。別の方法でサインインしてから、「アカウント」でパスキーを追加してください。',
  'passkey-unverified': () => '端末の応答が、要求した内容と一致しませんでした。もう一度お試しください。',
  'too-many-passkeys': ({ most }) => `1つのアカウントのパスキーは${most}個までです。先に1つ削除してください。`,
  'too-many-api-tokens': ({ most }) => `1つのアカウントのキーは${most}個までです。先に1つ取り消してください。`,
  'issuer-unknown': () => 'このサイトでは、そのアカウントは使えません。別のサインイン方法を選んでください。',
  'issuer-silent': ({ issuer }) => `${issuer}が応答しません。後でもう一度試すか、別の方法でサインインしてください。`,
  'issuer-refused': ({ issuer }) =>
    `${issuer}から、あなたが誰であるかの回答がありませんでした。もう一度試すか、別の方法でサインインしてください。`,
  'domain-unknown': ({ got }) => `「${got}」は、example.orgのような、組織が保有できるドメイン名ではありません。`,
  'domain-of-all': ({ domain }) =>
    `${domain}のメールアドレスは誰でも持てるため、組織に属することの証明にはなりません。`,
  'proof-missing': ({ name, value }) =>
    `レコードが見つかりませんでした。${name}のTXTレコードに、正確に次の内容を設定してください：${value}。反映まで1時間ほどかかることがあります。`,
  'proof-unsure': ({ name }) =>
    `${name}のレコードは、まだどこからでも見える状態になっていません。1時間後にもう一度お試しください。`,
};
