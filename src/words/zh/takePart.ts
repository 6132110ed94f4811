/** Taking part: the card with its three answers, writing a statement, where one stands, and what is like a text. */
import type { takePart as English, similar as EnglishSimilar } from '../takePart.en.ts';
import { number, percent, statements } from './counts.ts';

export const takePart: typeof English = {
  title: '参与',
  until: (p) => `${p.stage}：正在进行，截止时间：${p.when}`,
  noDeadline: (p) => `${p.stage}：正在进行，未设截止时间`,
  progress: (p) => (p.about ? `${number(p.voted)}／约${number(p.of)}` : `${number(p.voted)}／${number(p.of)}`),
  pace: {
    start: '随时可以停下：每个回答都有用。',
    under: '随时可以停下。',
    enough: '已经很多了，谢谢。愿意的话可以继续。',
  },
  written: {
    participant: '由一位参与者撰写',
    convener: '由召集人撰写',
    imported: '来自以前的讨论',
    you: '由您撰写',
  },
  writtenIn: {
    participant: (p) => `由一位参与者以${p.language}撰写`,
    convener: (p) => `由召集人以${p.language}撰写`,
    imported: (p) => `来自以前的讨论，以${p.language}撰写`,
    you: (p) => `由您以${p.language}撰写`,
  },
  translation: {
    participant: '一位参与者的译文。显示原文',
    convener: '召集人的译文。显示原文',
  },
  reworded: '是<a>先前一条观点</a>的改写。',
  answer: { agree: '赞成', disagree: '反对', pass: '弃权或不确定' },
  undo: '撤销',
  last: {
    agree: '您对上一条表示赞成。',
    disagree: '您对上一条表示反对。',
    pass: '您对上一条弃权。',
  },
  important: '对我重要',
  importantLeft: (p) =>
    p.left === 0
      ? `${number(p.of)}个标记已全部用完。要用在这里，请先在“我的”中收回一个。`
      : `还剩${number(p.left)}个标记`,
  translate: {
    title: '翻译这条观点',
    text: '您的译文',
    hint: '意思相同，不增不减。它会标明为参与者的译文，点一下即可看到原文。',
    language: '译成',
    button: '添加译文',
  },
  keys: {
    on: '按键1、2、3作答；按u收回上一个回答。停用这些按键',
    off: '按键1、2、3和u已停用。启用这些按键',
  },
  lost: '您的回答尚未送达。它保存在这里，会反复发送直到送达；只计一次。',
  hasty: '按键时这条观点还来不及阅读，因此没有计入。请再按一次。',
  join: {
    title: '入席后即可作答',
    text: '您看到的是已提出的观点之一。入席后，想回答多少条都可以；任何页面都不会显示哪些是您的回答。',
    none: '目前还没有观点。请入席并写下第一条。',
    button: '入席',
  },
  level: {
    title: '作答之前还差一步',
    vote: {
      1: '在本进程中，只有确认过邮箱的人的回答才计入。请在账户中确认邮箱，然后回到这里。',
      2: '在本进程中，只有受到邀请的人的回答才计入。请向您所在群体的邀请人索取个人链接。',
      3: '在本进程中，只有证明了所属机构的人的回答才计入。请在账户中证明，或联系主席。',
      4: '在本进程中，只有主席见过的人的回答才计入。请联系主席。',
    },
    write: {
      1: '在本进程中，只有确认过邮箱的人才能提出观点。请在账户中确认邮箱。',
      2: '在本进程中，只有受到邀请的人才能提出观点。请联系您所在群体的邀请人。',
      3: '在本进程中，只有证明了所属机构的人才能提出观点。请在账户中证明，或联系主席。',
      4: '在本进程中，只有主席见过的人才能提出观点。请联系主席。',
    },
    button: '前往账户',
  },
  closed: {
    title: '本进程已结束',
    text: '不能再添加任何内容。人们说过的话和各自的立场仍可阅读。',
    button: '查看各方立场',
  },
  finish: {
    title: '全部完成，谢谢。',
    text: (p) =>
      p.votes === 1 ? '您已回答目前提出的唯一一条观点。' : `您已回答目前提出的全部${statements(p.votes)}。`,
    empty: '目前没有可回答的内容。',
    emptyText: '请率先提出一条可供他人赞成或反对的观点。',
    more: '有人写下新观点后，会显示在这里。',
    common: '查看各方立场',
    mine: '查看或更改我的回答',
  },
  where: {
    title: '您的位置',
    hidden: '投票结束前不显示结果，以免任何人的回答受他人影响。结束后即可看到。',
    waiting: '正在计算数据，稍后即可在此看到。',
    empty: '至少有十人作答后，即可在此看到。',
    early: (p) => `至少有十人作答，且您再回答${number(p.more)}条后，即可在此看到您接近哪种意见。`,
    few: (p) => `再回答${number(p.more)}条，即可在此看到您接近哪种意见。`,
    later: '待您所在群体中有足够多的其他人作答后，您的回答才计入数据，这样就无法分辨出任何人的回答。',
    close: '投票结束后才公布意见群体，以免从其变化中推断出任何人的回答。',
    none: '目前还无法区分意见群体。',
    near: (p) => `从回答来看，您最接近<a>${p.letter}组</a>。`,
    unsure: '各组界限不分明，再多几个回答，这一结果就可能改变。',
    alike: {
      agree: (p) => `您与该组${percent(p.share)}的人一样，赞成：{quote}`,
      disagree: (p) => `您与该组${percent(p.share)}的人一样，反对：{quote}`,
    },
    unlike: {
      agree: (p) => `该组${percent(p.share)}的人反对，而您赞成：{quote}`,
      disagree: (p) => `该组${percent(p.share)}的人赞成，而您反对：{quote}`,
    },
    asOf: (p) => `依据${p.when}的数据。只有您能看到。`,
  },
  write: {
    title: '还缺什么？',
    add: '添加观点',
    text: '您的观点',
    hint: (p) => `写一个可供他人赞成或反对的想法。最多${number(p.most)}个字符。`,
    guide: '怎样写好一条观点',
    guidelines: [
      '一个想法：一条中有两个想法，别人就不清楚自己赞成的是哪一个。',
      '说应当怎样，而不是该怪谁。不要提人名。',
      '用平实的话，单独看也能懂。这样才便于翻译。',
    ],
    ofConvener: '召集人的说明',
    before: '审核员阅读之后才会显示。',
    after: '会立即显示。审核员随后阅读，如不予保留，会说明理由。',
    left: (p) => `您还可以添加${statements(p.left)}。`,
    none: '您在此添加的观点已达到每人的上限。',
    today: '您今天添加的观点已达到每人每天的上限。请明天再来。',
    language: '所用语言',
    button: '添加这条观点',
    check: '先看看有没有相似的观点',
    alike: '别人说过类似的话。如果下面有一条正是这个意思，请改为回答那一条：',
    waiting: (p) => `您有${statements(p.count)}正在等待审核员阅读。`,
    seeMine: '查看其处理情况',
  },
  done: {
    'vote.cast': '您的回答已收到。',
    'vote.withdraw': '您的回答已收回。',
    'statement.submit': '您的观点已收到。',
    'statement.mark': '您的标记已更改。',
    'statement.translate': '您的译文已收到，谢谢。',
    'statement.appeal': '您的申诉已收到，将由另一位审核员决定。',
    'participant.change': '您的资料已更改。',
    'participant.join': '您已入席。想回答多少条都可以。',
  },
};

export const similar: typeof EnglishSimilar = {
  title: '相似的观点',
  lead: '添加之前，请先看看是否已有人说过。',
  none: '还没有人说过类似的话。',
  found: (p) => (p.count === 1 ? '有一条相似的观点：' : `有${statements(p.count)}与之相似，最相似的在前：`),
  see: '查看这条观点',
  again: '您的观点，可保持原样或修改',
  back: '返回，不添加',
  empty: '请先写点内容。',
};
