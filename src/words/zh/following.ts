/** Chinese: what programs that follow a process are told. */
import type { following as English } from '../following.en.ts';
import { number } from './counts.ts';

export const following: typeof English = {
  calendar: '用日历订阅各项期限',
  feed: '用订阅源查看动态',
  calendarOf: (p) => `期限：${p.title}`,
  feedOf: (p) => `动态：${p.title}`,
  deadline: {
    stage: (p) => `阶段：${p.name}`,
    charter: (p) => `章程第${number(p.version)}版生效`,
    window: (p) => `第${number(p.draft)}稿征求评论：${p.title}`,
    lastCall: (p) => `对第${number(p.draft)}稿的最后征询：${p.title}`,
    call: (p) => `征询：${p.question}`,
    challenge: (p) => `质疑认定的期限届满：${p.question}`,
    appeal: (p) => `申诉期限届满：${p.question}`,
    answer: (p) => `答复申诉的期限届满：${p.question}`,
    ratify: (p) => `确认期限届满：${p.question}`,
    review: (p) => `应进行复审：${p.question}`,
    revisit: (p) => `重新审议：${p.question}`,
    report: (p) => `应提交承诺报告：${p.title}`,
    commitment: (p) => `应对承诺进行复审：${p.title}`,
  },
  news: {
    opened: '进程已开始',
    reportPublished: '已发布一份报告',
    charterAnnounced: (p) => `章程第${number(p.version)}版已公告`,
    charterChanged: (p) => `章程第${number(p.version)}版已生效`,
    stageClosed: (p) => `阶段已结束：${p.name}`,
    draftPublished: (p) => `第${number(p.draft)}稿已发布：${p.title}`,
    windowOpened: (p) => `第${number(p.draft)}稿开始征求评论：${p.title}`,
    windowClosed: (p) => `第${number(p.draft)}稿的征求评论提前结束：${p.title}`,
    lastCallOpened: (p) => `对第${number(p.draft)}稿的最后征询已开始：${p.title}`,
    lastCallEnded: (p) => `对第${number(p.draft)}稿的最后征询已提前结束：${p.title}`,
    callOpened: (p) => `征询已开始：${p.question}`,
    callClosed: (p) => `征询已结束：${p.question}`,
    found: (p) => `已作出暂时认定：${p.question}`,
    final: (p) => `认定已成为最终认定：${p.question}`,
    appealDecided: (p) => `一项申诉已有裁决：${p.question}`,
    reviewed: (p) => `一次复审已结束：${p.question}`,
    committed: (p) => `一项承诺已列入登记册：${p.title}`,
  },
};
