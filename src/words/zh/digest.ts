/** Chinese: the letter of the day. */
import type { digest as English } from '../digest.en.ts';
import { number } from './counts.ts';

export const digest: typeof English = {
  subject: (p) => `来自${p.site}的每日摘要`,
  lead: '自上一封信以来，您参与的进程中发生了以下事情。',
  process: (p) => `进程：${p.title}`,
  forYou: '与您有关',
  answered: '您提出的内容已得到答复。',
  call: (p) => `有一项征询等待您的立场，截止时间为${p.when}：${p.question}`,
  dates: '即将到期',
  date: (p) => `${p.when}。${p.what}`,
  news: '发生了什么',
  more: (p) => `另有${number(p.count)}条动态，请见进程页面。`,
  why: (p) => `您收到这封信，是因为您在${p.site}的账户中要求接收。`,
  stop: '如需停止，请打开此页并按下按钮：',
  choose: '如需选择通知内容：',
  title: '每日邮件摘要',
  text: '每天最多一封：先说与您有关的事，再说发生了什么。没有动态的日子不发信。在您开启之前，什么都不会发送。',
  reveals:
    '每日来信会把您的地址与您的进程联系起来：为了写信，本站要查出您参与了哪些进程。信中不提任何假名，也不引用您写的任何内容。尽管如此，能读到您邮箱的人会知道您关注哪些进程，以及哪些日子您提出的内容得到了答复。',
  needsMail: '这需要一个已确认的邮箱。',
  off: '本站不发送邮件，因此没有摘要。',
  which: '通知哪些进程',
  whichHint: '什么都不勾选，就不会收到信。',
  all: '我现在和以后参与的所有进程',
  save: '保存',
  unsubscribe: '停止每日摘要',
  unsubscribeText: '收到此链接的邮箱将不再收到信。其他一切不变。',
  unsubscribeButton: '停止发信',
  unsubscribed: '每日摘要已停止',
  unsubscribedText: '您可以在账户中重新开启。',
};
