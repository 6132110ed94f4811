/** Contributions, comments and what became of them, in Japanese. */
import type {
  input as English,
  comments as EnglishComments,
  contributions as EnglishContributions,
  dispositions as EnglishDispositions,
  inputRefusals as EnglishRefusals,
} from '../input.en.ts';
import { format, number } from './counts.ts';
import { duration } from './moderation.ts';

const codes: typeof English.codes = {
  accepted: '採用',
  'accepted-in-part': '一部採用',
  'not-accepted': '不採用',
  'out-of-scope': '範囲外',
  duplicate: '重複',
  noted: '承知',
  open: '未回答',
};

const kinds: typeof English.kinds = {
  contribution: '意見書',
  comment: 'コメント',
  missing: '足りないもの',
  question: '質問',
  evidence: '根拠',
};

export const input: typeof English = {
  kinds,
  codes,
  title: (p) => `${kinds[p.kind]} ${p.label}`,
  noGroup: 'グループは示されていません',
  erased: '文面は本人の求めにより消去されました。発言があったことは残ります。',
  links: '拠りどころ',
  onClause: (p) => `第${number(p.number)}条について`,
  afterClause: (p) => `第${number(p.number)}条の後`,
  onHeading: '見出しについて',
  onRemoved: '削除された条項について',
  onText: '文書全体について',
  quote: 'この文言について',
  overtaken: 'その後、条項は変わりました。',
  answer: 'どう扱われたか',
  waiting: (p) => `回答待ち ${duration(p.time)}`,
  sameAs: '<a>{label}</a>と同じ内容です。',
  disputedAnswer: '最後の回答（筆者はこれに異議があります）：',
  disputedOn: (p) => `筆者（${p.when}）：言ったことと違います。`,
  earlier: '以前の回答',
  shaped: '反映された条項',
  shapedNone: 'これを引用する条項はまだありません。',
  clause: (p) => `第${number(p.number)}条`,
  heading: '見出し',
  removed: '削除された条項',
  likeness: (p) => `文言の${format.percent(p.share)}が同じ`,
  language: '書く言語',
  shown: 'あなたについて皆に見えるもの',
  shownAs: {
    seat: 'あなたのグループ',
    organisation: (p) => `あなたのグループと組織：${p.name}`,
    none: '何も示さない',
  },
  shownHint: '名前は決して示されず、ほかの発言と結び付くこともありません。',
  linksField: 'リンク（1行に1つ）',
  linksHint: (p) => `https:// で始まるページの住所。最大${number(p.most)}件。`,
  hint: (p) => `最大${number(p.most)}文字。`,
  cannot: {
    join: 'ここに書くには、まず席に着いてください。',
    joinButton: '席に着く',
    level: 'ここに書くには、あなたが誰かをもう少し示す必要があります。',
    levelButton: 'アカウントへ',
    closed: 'このプロセスは終了しました。読むことはできますが、何も加えられません。',
  },
  dispute: {
    title: '言ったことと違います',
    text: '回答があなたの意図と違うことについてなら、意図を述べてください。あらためて回答があるまで、あなたの意見は未回答に戻ります。',
    why: 'あなたの意図',
    button: '別の回答を求める',
  },
};

export const contributions: typeof EnglishContributions = {
  title: '意見書',
  lead: '書面による長めの意見です。どれにも理由付きの回答があり、どの条項に反映されたかが示されます。',
  count: (p) => (p.all === 0 ? 'まだ提出はありません。' : `意見書${number(p.all)}件、うち未回答${number(p.open)}件。`),
  alike: (p) =>
    `このうち${number(p.count)}件は、文言の半分以上がほかの1件と同じです。誰が誰から取ったかを示すものではありません。`,
  alikeTitle: '似ている文章',
  filter: '表示',
  group: 'グループ',
  everyGroup: 'すべてのグループ',
  answer: '回答',
  everyAnswer: '回答の有無を問わない',
  answered: '回答済み',
  filterButton: 'これらを表示',
  none: '該当するものはありません。',
  origin: {
    netmundial: '2014年のNETmundialに提出',
    mbox: 'メーリングリストから',
  },
  written: '{when}に書かれたもの',
  broughtIn: '{when}に取り込み',
  write: '意見書を提出する',
  writeText: '提出したものは公開され、別に選ばないかぎりグループが添えられます。',
  titleField: '題名',
  textField: '本文',
  button: '提出する',
  annex: '意見書とコメント、それぞれへの回答',
  done: {
    'contribution.submit': '意見書を提出しました。下の一覧の先頭にあります。',
    'disposition.give': '回答しました。誰でも読めます。',
    'disposition.dispute': 'あなたの意見は未回答に戻り、編集者に別の回答が求められています。',
  },
};

export const comments: typeof EnglishComments = {
  title: 'この条項へのコメント',
  none: 'この条項へのコメントはまだありません。',
  count: (p) =>
    `回答済み：${number(p.answered)}件。未回答：${number(p.open)}件。足りないものの指摘：${number(p.missing)}件。`,
  write: 'この条項にコメントする',
  kind: '種類',
  kinds: {
    comment: 'コメント',
    missing: 'この条項の後に足りないものがある',
    question: '質問',
    evidence: '根拠（リンク付き）',
  },
  words: '対象の文言',
  wordsHint: '条項にあるとおりに。条項全体についてなら空のままに。',
  wordsSelect: '条項の文言を選ぶと、ここに入ります。',
  text: 'あなたの意見',
  button: '送る',
  done: { 'comment.make': 'コメントは下にあります。誰でも読め、回答があります。' },
};

export const dispositions: typeof EnglishDispositions = {
  annex: '意見書とコメント、それぞれへの回答',
  annexLead: 'すべての意見書とコメントが、回答と理由とともに、記録のとおりここに一度ずつ載ります。',
  complete: (p) => `受付：${number(p.in)}件。回答済み：${number(p.answered)}件。未回答：${number(p.open)}件。`,
  disputed: (p) => `筆者が「言ったことと違う」として未回答に戻ったもの：${number(p.count)}件。`,
  none: 'まだ意見はありません。',
  csv: '全体のファイル（CSV）',
  bySeat: 'グループ別',
  bySeatNote: (p) =>
    `反映比とは、採用（一部を含む）に占めるグループの割合を、意見全体に占める割合で割ったものです。1を超えると、ほかより多く反映されています。意見が${number(p.k)}件に満たないグループは比べません。`,
  headGroup: 'グループ',
  headAll: '意見',
  headUptake: '反映比',
  few: '少なすぎます',
  figures: '回答の速さと中身',
  headFigure: '指標',
  headOf: '内訳',
  headValue: '値',
  of: (p) => `${number(p.denominator)}件中${number(p.numerator)}件`,
  names: {
    response: '中身のある回答',
    median: '意見の半数に回答があるまでの時間',
    ninth: '意見の9割に回答があるまでの時間',
  },
  definitions: {
    response: '有効な回答があり、それが「承知」だけでない意見の、全体に対する割合。',
    median:
      '受付の日から最初の回答まで。カプラン・マイヤー法により、まだ待っているものは今まで待ったものとして数え、除外しません。',
    ninth: '同じく9割について。件数は何らかの回答があった意見の数です。',
  },
  time: (p) => duration(p.time),
  notYet: 'まだ分かりません。待っているものが多すぎます',
  list: 'すべての意見',
  answering: '未回答の意見',
  answeringLead: '古いものから順に。1件、または似ている数件を選び、理由を添えて回答します。',
  answeringNone: '待っているものはありません。すべてに回答があります。',
  oldest: (p) => `回答待ち：${number(p.count)}件、最も古いもので${duration(p.time)}。`,
  forecast: 'どれだけかかるか',
  forecastSays: (p) =>
    `1件${number(p.minutes)}分として、${number(p.inputs)}件の回答に合計${number(p.hours)}時間、${number(p.people)}人で分けて1人${number(p.each)}時間かかります。`,
  minutes: '1件あたりの分数',
  people: '回答する人数',
  forecastButton: '計算し直す',
  choose: (p) => `${p.label}に回答する`,
  own: 'あなたが書いたものなので、ほかの人が回答します。',
  give: '選んだものへの回答',
  code: '回答',
  chooseCode: '回答を選ぶ',
  reason: '理由',
  reasonHint: '選んだ意見のそれぞれに添えられ、誰でも読めます。',
  original: '重複の場合：同じことを述べているもの',
  originalHint: 'その記号（C3、K118など）。',
  changes: 'そこから生じた文書の変更',
  change: (p) => (p.number === null ? `${p.when}：${p.text}` : `第${number(p.number)}条、${p.when}：${p.text}`),
  button: 'この回答をする',
  done: { 'disposition.give': '回答しました。誰でも読めます。' },
};

export const inputRefusals: typeof EnglishRefusals = {
  'speaks-for-none': () =>
    'ここではあなた個人として発言しているため、組織は示せません。「自分の記録」で組織を代表すると述べるか、グループを選んでください。',
  'too-much-today': ({ most }) => `1日に送れる上限の${most}件に達しました。明日またどうぞ。`,
  'too-many-contributions': ({ most }) => `意見書はすでに${most}件あり、これ以上受け付けられません。`,
  'too-many-comments': ({ most }) => `コメントはすでに${most}件あり、これ以上受け付けられません。`,
  'said-before': ({ comment }) => `まったく同じことをすでにここで述べています（${comment}）。何も送信していません。`,
  'words-not-there': () => 'この文言は条項にありません。条項から写すか、空のままにしてください。',
  'unknown-version': () => '条項がそう述べていたことはありません。ページを読み直し、今の文言にコメントしてください。',
  'link-needed': () => '根拠には、その所在へのリンクが少なくとも1つ必要です。',
  'unknown-input': ({ input }) => `「${input}」という意見はありません。`,
  'own-input': () => 'この中にあなた自身のものがあります。あなたの意見にはほかの人が回答します。',
  'original-needed': () => '同じことを述べている意見を記号で示してください。',
  'duplicate-of-itself': ({ input }) => `「${input}」は選んだものの中にあります。重複は別の意見を繰り返すものです。`,
  'not-your-input': () => '回答が意図と違うと言えるのは、発言した本人だけです。',
  'not-answered': () => 'まだ回答がありません。',
  'disputed-already': () => 'すでにそう述べられ、別の回答が求められています。',
  'nothing-chosen': () => '何も選択されていないため、回答は行われませんでした。',
  'answered-meanwhile': ({ input, by }) =>
    by === ''
      ? `${input} にはその間に回答がありました。別の回答をする前に、それをお読みください。`
      : `${by} がその間に ${input} に回答しました。別の回答をする前に、それをお読みください。`,
  'disputed-enough': ({ most }) =>
    `この意見について${most}回そう述べました。最後の回答が残り、あなたの言葉が添えられます。`,
};
