/** Japanese: programs elsewhere that are told of what happens. */
import type { webhooks as English, followingRefusals as EnglishRefusals } from '../webhooks.en.ts';
import { number } from './counts.ts';

export const webhooks: typeof English = {
  title: 'Webhook',
  lead: 'ここでの出来事を、起きてすぐにあなたのプログラムへ知らせることができます。開始、公表、確認、判断、終了などです。参加者の発言や行動が知らされることはありません。',
  how: '各メッセージには署名があります。<a>署名の確かめ方</a>',
  check:
    'WebhookのメッセージにはPlenary-Signatureヘッダーがあり、tとv1を含みます。tは秒単位の時刻、v1は、t、ピリオド、届いたままの本文に対する、秘密鍵によるHMAC-SHA-256の16進表記です。一致しないもの、5分より古いものは拒んでください。再送されてもPlenary-Idは変わりません。',
  none: '知らせているプログラムはありません。',
  list: '知らせている先',
  since: (p) => `${p.when}に追加。`,
  known: (p) => `記録の第${number(p.n)}項まで受け取り済みです。`,
  failing: (p) => `${p.when}から失敗しています（これまでに${number(p.tries)}回）。${p.why}`,
  off: (p) => `失敗が1日続いたため停止しました（${p.when}）。もう一度試すまで何も知らせません。${p.why}`,
  why: {
    address: '名前の指すアドレスが公開のインターネット上にありません。',
    name: '名前が見つかりません。',
    certificate: '証明書が有効ではありません。',
    connection: '接続できませんでした。',
    timeout: '5秒以内に応答がありませんでした。',
    status: (p) => `ステータス${p.status}で応答しました。`,
  },
  add: 'プログラムに知らせる',
  address: 'アドレス',
  addressHint: 'https://で始まり、公開のインターネット上の名前で、ポートのないもの。',
  addButton: '追加する',
  rotate: '秘密鍵を作り直す',
  rotateNote: '新しいシークレットは次のメッセージから有効になり、古いものは使えなくなります。',
  rotateOf: (p) => `${p.host}の秘密鍵を作り直す`,
  resume: 'もう一度試す',
  resumeOf: (p) => `${p.host}をもう一度試す`,
  remove: '外す',
  removeOf: (p) => `${p.host}を外す`,
  secretReady: 'このWebhookの秘密鍵',
  secretOnce: '今、プログラムに写してください。表示は今回限りです。',
  back: 'Webhookに戻る',
  desk: 'プログラム向けのWebhook',
  done: {
    'webhooks.remove': 'そのプログラムには、もう知らせません。',
    'webhooks.resume': '30秒以内に、続きからもう一度試します。',
  },
};

export const followingRefusals: typeof EnglishRefusals = {
  'digest-needs-mail': () => 'まとめにはメールアドレスが必要です。先に確認してください。',
  'hook-address': () =>
    'そのアドレスには知らせられません。https://で始まり、公開の名前で、ポートのないものにしてください。',
  'hook-there': () => 'そのアドレスにはすでに知らせています。',
  'too-many-hooks': (p) => `一つのプロセスから知らせられるプログラムは${number(Number(p.most))}件までです。`,
  'unknown-hook': () => 'そのWebhookはもうありません。',
};
