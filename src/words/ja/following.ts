/** Japanese: what programs that follow a process are told. */
import type { following as English } from '../following.en.ts';
import { number } from './counts.ts';

export const following: typeof English = {
  calendar: '期限をカレンダーで見る',
  feed: '動きをフィードで読む',
  calendarOf: (p) => `期限：${p.title}`,
  feedOf: (p) => `動き：${p.title}`,
  deadline: {
    stage: (p) => `段階：${p.name}`,
    charter: (p) => `憲章の第${number(p.version)}版が発効`,
    window: (p) => `第${number(p.draft)}案へのコメント受付：${p.title}`,
    lastCall: (p) => `第${number(p.draft)}案についての最終確認：${p.title}`,
    call: (p) => `確認：${p.question}`,
    challenge: (p) => `判断に異論を申し立てられる期限：${p.question}`,
    appeal: (p) => `不服申立ての期限：${p.question}`,
    answer: (p) => `不服申立てへの回答期限：${p.question}`,
    ratify: (p) => `承認の期限：${p.question}`,
    review: (p) => `見直しの期日：${p.question}`,
    revisit: (p) => `再び取り上げる日：${p.question}`,
    report: (p) => `約束についての報告期限：${p.title}`,
    commitment: (p) => `約束の見直しの期日：${p.title}`,
  },
  news: {
    opened: 'プロセスが始まりました',
    reportPublished: '報告が公表されました',
    charterAnnounced: (p) => `憲章の第${number(p.version)}版が告知されました`,
    charterChanged: (p) => `憲章の第${number(p.version)}版が発効しました`,
    stageClosed: (p) => `段階が終了しました：${p.name}`,
    draftPublished: (p) => `第${number(p.draft)}案が公表されました：${p.title}`,
    windowOpened: (p) => `第${number(p.draft)}案へのコメント受付が始まりました：${p.title}`,
    windowClosed: (p) => `第${number(p.draft)}案へのコメント受付が予定より早く終わりました：${p.title}`,
    lastCallOpened: (p) => `第${number(p.draft)}案についての最終確認が始まりました：${p.title}`,
    lastCallEnded: (p) => `第${number(p.draft)}案についての最終確認が期限前に終わりました：${p.title}`,
    callOpened: (p) => `確認が始まりました：${p.question}`,
    callClosed: (p) => `確認が終わりました：${p.question}`,
    found: (p) => `暫定的な判断が示されました：${p.question}`,
    final: (p) => `判断が確定しました：${p.question}`,
    appealDecided: (p) => `不服申立てに決定が出ました：${p.question}`,
    reviewed: (p) => `見直しが終わりました：${p.question}`,
    committed: (p) => `約束が登録されました：${p.title}`,
  },
};
