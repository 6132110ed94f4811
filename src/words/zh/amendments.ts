/** Chinese: amendments of a clause, and who supports its words. */
import { number } from './counts.ts';

export const amendments = {
  title: '对本条款的修正案',
  none: '还没有人提出其他措辞。',
  own: '您的修正案',
  name: (p: { label: string }) => `修正案 ${p.label}`,
  count: (p: { open: number; adopted: number; others: number }) =>
    `待处理：${number(p.open)}。已通过：${number(p.adopted)}。以其他方式了结：${number(p.others)}。`,
  adds: '拟在本条款之后增加一条',
  toDraft: (p: { draft: number }) => `针对第${number(p.draft)}稿`,
  erased: '应作者要求，文字已删除。',
  against: '与拟修改的措辞对照',
  againstNow: '与现在的措辞对照',
  overtaken: '提出之后条款已经改动。',
  reason: '理由',
  outcomes: { adopted: '已通过', declined: '未采纳', withdrawn: '作者已撤回', overtaken: '已失去意义' },
  reworded: '文本采用了其他措辞。',
  backing: '谁支持它',
  propose: {
    title: '提议修改',
    titleAdd: '提议在此之后增加一条',
    text: '您的提议是公开的。编辑者予以通过或不采纳，并说明理由。',
    wording: '您提议的措辞',
    wordingHint: '起初是条款现有的措辞：改动您想改的部分。',
    wordingAdd: '新条款的措辞',
    reason: '理由',
    button: '提议',
  },
  back: {
    title: '您对它的看法',
    support: '支持',
    oppose: '反对',
    none: '收回',
    mine: { support: '您支持它。', oppose: '您反对它。' },
  },
  withdraw: '撤回我的修正案',
  withdrawWhy: '理由，如果您愿意说明',
  adopt: '通过',
  adoptWording: '条款将采用的措辞',
  adoptHint: '可照原样保留，也可另行措辞。改动会引用这项修正案。',
  decline: '不采纳',
  outcome: '如何了结',
  outcomeOptions: { declined: '不予采纳', overtaken: '已失去意义：文本已经这样写，或另有写法' },
  editorReason: '理由，人人可读',
  done: {
    'amendment.propose': '您的修正案见下文。编辑者予以通过或不采纳，并说明理由。',
    'amendment.back': '已记录。待您的席位有足够多的人表态，即计入该席位的数字。',
    'amendment.withdraw': '您已撤回修正案。',
    'amendment.adopt': '已通过：条款采用了新措辞，并引用该修正案。',
    'amendment.decline': '完成。连同您的理由载入记录。',
  },
};

export const support = {
  title: '您能接受这些措辞吗？',
  note: '您的表态只适用于这些措辞。如果措辞改动，会再问您一次，任何表态都不会沿用。',
  stances: { support: '我支持', 'live-with': '我可以接受', cannot: '我不能接受', none: '收回' },
  mine: {
    support: '您支持这些措辞。',
    'live-with': '您可以接受这些措辞。',
    cannot: '您不能接受这些措辞。如要得到答复，请提出异议。',
  },
  /** Of words that the clause has no more. */
  spoken: {
    support: '您支持过这些措辞。',
    'live-with': '您曾可以接受这些措辞。',
    cannot: '您曾不能接受这些措辞。',
  },
  asked: {
    title: '您表过态的措辞已经改动',
    lead: '您的表态只适用于先前的措辞。再问一次：您能接受这些吗？',
    opened: (p: { when: string }) => `${p.when}的复审重新开启了这一条。措辞仍是您表过态的那些。`,
    before: { support: '您支持先前的措辞。', 'live-with': '您可以接受先前的措辞。', cannot: '您不能接受先前的措辞。' },
  },
  seats: '各席位的看法',
  seatsNote: (p: { k: number }) =>
    `一个席位至少有${number(p.k)}人表态后才显示，并且每次至少随同样多的人变动。实心：支持或可以接受。斜线：不能接受。`,
  seatsNone: (p: { k: number }) => `还没有席位可以显示：须有一个席位至少${number(p.k)}人表态。`,
  headSeat: '席位',
  heads: { support: '支持', 'live-with': '可以接受', cannot: '不能接受', oppose: '反对' },
  few: '人数太少',
  unseated: '此席位无人',
  done: { 'clause.support': '已记录。待您的席位有足够多的人表态，即计入该席位的数字。' },
};

export const amendmentRefusals: Readonly<
  Record<string, (params: Readonly<Record<string, string | number>>) => string>
> = {
  'unknown-amendment': () => '没有这项修正案。请回到条款页选择。',
  'already-settled': () => '这项修正案已有结果。请重新载入页面查看。',
  'own-amendment': () => '这项修正案是您提出的：由他人支持并决定如何处理。',
  'not-your-amendment': () => '只有提出这项修正案的人可以撤回。',
  'amendment-not-shown': () => '其文字没有显示：审核员已将其撤下，或者尚未阅读。',
  'amendment-erased': () => '这项修正案的文字已删除。如要通过，请自行为条款措辞。',
  'too-many-amendments': ({ most }) => `已有${most}项修正案，不能再多。`,
};
