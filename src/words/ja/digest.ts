/** Japanese: the letter of the day. */
import type { digest as English } from '../digest.en.ts';
import { number } from './counts.ts';

export const digest: typeof English = {
  subject: (p) => `${p.site}からの今日のまとめ`,
  lead: '前回の便りのあと、参加しているプロセスで次のことがありました。',
  process: (p) => `プロセス：${p.title}`,
  forYou: 'あなたに関わること',
  answered: 'あなたが出したものに回答がありました。',
  call: (p) => `確認があなたの立場を待っています（${p.when}まで）：${p.question}`,
  dates: 'これからの期日',
  date: (p) => `${p.when}。${p.what}`,
  news: 'あったこと',
  more: (p) => `ほかに${number(p.count)}件あります。プロセスのページをご覧ください。`,
  why: (p) => `この便りは、${p.site}のアカウントでのご希望によりお送りしています。`,
  stop: '止めるには、次のページを開いてボタンを押してください。',
  choose: '内容を選び直すには、次のページを開いてください。',
  title: '一日一通のまとめ',
  text: '多くても一日一通、まずあなたに関わること、次にあったことをお知らせします。動きのない日には送りません。オンにするまで何も送られません。',
  reveals:
    '要約メールは、あなたのアドレスとあなたのプロセスを結びつけます。書くために、このサイトはあなたがどのプロセスに参加しているかを調べます。仮名も、あなたが書いた内容も載せません。それでも、あなたのメールを読める人には、どのプロセスを追っているか、どの日にあなたが出したものに回答があったかが分かります。',
  needsMail: '確認済みのメールアドレスが必要です。',
  off: 'このサイトはメールを送らないため、まとめはありません。',
  which: 'お知らせする内容',
  whichHint: '何も選ばなければ、便りは届きません。',
  all: '参加しているすべてのプロセス（これから参加するものも）',
  save: '保存する',
  unsubscribe: '一日一通のまとめを止める',
  unsubscribeText: 'このリンクが届いたメールアドレスには、今後便りを送りません。ほかは何も変わりません。',
  unsubscribeButton: '便りを止める',
  unsubscribed: '一日一通のまとめを止めました',
  unsubscribedText: 'アカウントでいつでもオンに戻せます。',
};
