/** Moderation in public: what waits, what moderators did and why, and where a statement came from. */
import type { moderation as English } from '../moderation.en.ts';
import { format, number, people, percent } from './counts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something lasts, in its largest unit, never more than has passed. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return '1分未満';
  if (milliseconds < HOUR) return `${number(Math.floor(milliseconds / MINUTE))}分`;
  if (milliseconds < 2 * DAY) return `${number(Math.floor(milliseconds / HOUR))}時間`;
  return `${number(Math.floor(milliseconds / DAY))}日`;
}

/** `{number}` and `{other}` are what statements are called by. */
export const moderation: typeof English = {
  title: 'モデレーション',
  lead: 'モデレーターは、書かれたものを読みます。除外するのは規則に反するものだけで、どの規則かを示し、ここに記録します。投じられた票は、元の意見に残ります。',
  inForce: {
    before: 'このプロセスでは、書かれたものはモデレーターが読んでから表示されます。',
    after: 'このプロセスでは、書かれたものはすぐに表示され、後からモデレーターが読みます。',
  },
  queue: 'モデレーターの確認待ち',
  queueNone: '確認待ちはありません。すべて読まれ、未決の不服申し立てもありません。',
  queueOf: (p) => {
    const parts = [
      p.waiting > 0 ? `未表示の書き込み${number(p.waiting)}件` : '',
      p.unread > 0 ? `表示済みで未確認の書き込み${number(p.unread)}件` : '',
      p.appeals > 0 ? `不服申し立て${number(p.appeals)}件` : '',
    ].filter((part) => part !== '');
    return `${format.list(parts)}。最も古いものは${duration(p.longest)}待っています。`;
  },
  queueMore: (p) => `ほかに${number(p.count)}件が待っています。上のものを処理すると表示されます。`,
  queueBefore: '前のもの',
  queueNext: '次を表示',
  queueForOthers: '確認待ちの内容は、モデレーターと書いた本人だけに表示されます。',
  waitingFor: (p) => `${duration(p.time)}待っています`,
  why: {
    waiting: 'あなたが読むまで表示されません',
    unreviewed: '書かれた時から表示されています',
    appealed: '書いた人が不服を申し立てています',
  },
  writtenIn: (p) => `書かれた言語：${p.language}`,
  seed: '招集者が出した意見',
  recused: {
    wrote: 'あなたが書いた意見なので、別のモデレーターが担当する必要があります。',
    disagrees: 'あなたが反対票を投じた意見なので、別のモデレーターが担当する必要があります。',
    settled: 'あなたが除外した意見なので、不服申し立ては別の人が判断する必要があります。',
    decided: 'ここで争われていることはあなたが決めたため、別のモデレーターが対応する必要があります。',
  },
  alone: 'ほかのモデレーターはまだいません。',
  inviteAnother: '別のモデレーターを招待する',
  appealWords: '書いた人の言葉',
  earlierReason: (p) => `除外されたときの理由：${p.reason}。`,
  earlierWords: 'モデレーターの言葉',
  takenOutBy: '除外した人：{name}',

  act: {
    approve: '承認する',
    approveShown: '確認済みにして、そのまま残す',
    takeOut: '除外する',
    restore: '戻す',
    merge: '別の意見に統合する',
    mergeNow: '統合する',
    reword: '言い換える',
    uphold: '戻す',
    overrule: '除外したままにする',
  },
  settle: '不服申し立てについて判断する',
  outcome: '判断',
  reason: '理由',
  chooseReason: '理由を選んでください',
  words: 'ご自分の言葉で',
  wordsHint: '書いた人とすべての人に向けて：何が変わればよいですか。',
  wordsOptional: 'ご自分の言葉で（選んだ理由だけでは足りない場合）',
  wordsRestore: '戻す理由を、ご自分の言葉で',
  wordsAppeal: '判断の理由を、ご自分の言葉で',
  newText: '同じ考えを別の言葉で',
  newTextHint: (p) => `新しい意見となり、改めて投票が行われます。元の意見は除外されます。${number(p.most)}文字以内。`,
  wordsReword: '言い換える理由',
  mergeNote: '別の意見が同じことを述べているため、この意見を除外します。票は、もう一方の意見には移りません。',
  mergeInto: '残す意見',
  similar: '言葉のよく似た意見：',
  noSimilar: '言葉のよく似た意見はありません。',
  find: '番号または言葉で別の意見を探す',
  findButton: '探す',
  findElsewhere: '別の意見を探す',
  found: '「{find}」に当てはまる意見：',
  notFound: '表示中の意見に「{find}」に当てはまるものはありません。',
  publicNote: 'ここで行ったことは、理由とともにあなたの名前で記録簿に残り、誰でも見ることができます。',
  choose: (p) => `${p.number} · ${p.text}`,

  log: 'モデレーターが行ったこと',
  logIntro: 'すべての操作を、理由と行った人とともに、新しい順に示します。',
  logNone: 'モデレーターはまだ何も行っていません。',
  logBy: '担当：{name}',
  logPage: (p) => `${number(p.of)}ページ中${number(p.page)}ページ`,
  newer: '新しいもの',
  older: '古いもの',
  acts: {
    approve: '<a>意見{number}</a>を読み、承認しました',
    'take-out': (p) => `<a>意見{number}</a>を除外しました：${p.reason}`,
    restore: '<a>意見{number}</a>を戻しました',
    merge: '<a>意見{number}</a>を意見{other}に統合しました',
    reword: '<a>意見{number}</a>を意見{other}に言い換えました',
    upheld: '<a>意見{number}</a>に関する不服申し立てを判断しました：戻す',
    overruled: '<a>意見{number}</a>に関する不服申し立てを判断しました：除外のまま',
  },

  /** Of contributions, comments, amendments and objections; `{label}` is what they are called by, such as K12. */
  input: {
    title: (p) => `モデレーション：${p.what} ${p.label}`,
    link: 'モデレーション',
    linkDissent: '違法または個人的な言葉を隠す',
    note: '番号、位置、その後の経過は残ります。文言だけが表示されません。',
    toQueue: '確認待ちの一覧へ',
    toAll: '全文を読んで対応する',
    kinds: {
      contribution: '意見書',
      comment: 'コメント',
      amendment: '修正案',
      objection: '異議',
      said: '異議についての対話',
      assessment: '評価',
      position: '確認での立場の理由',
      minority: '少数意見または留保',
      challenge: '認定への異議申し立て',
      appeal: '決定に対する不服申し立て',
      dispute: '証拠に異議を唱える理由',
    },
    hidden: {
      waiting: 'モデレーターの確認を待っています。それまでは、モデレーターと書いた本人だけが読めます。',
      out: (p) => `モデレーターがこの文言を除外しました：${p.reason}。<a>経緯を見る</a>`,
      /** In files, which have no page to go to. */
      plain: (p) => `モデレーターがこの文言を除外しました：${p.reason}。`,
    },
    acts: {
      approve: '<a>{label}</a>を読み、承認しました',
      'take-out': (p) => `<a>{label}</a>の文言を除外しました：${p.reason}`,
      restore: '<a>{label}</a>の文言を戻しました',
      upheld: '<a>{label}</a>に関する不服申し立てを判断しました：文言を戻す',
      overruled: '<a>{label}</a>に関する不服申し立てを判断しました：文言は除外のまま',
    },
  },

  roles: '役割',
  rolesIntro: 'ここで役割を得た人、失った人のすべて。新しい順です。',
  roleActs: {
    given: (p) => `{name}が役割に就きました：${p.role}`,
    taken: (p) => `{name}の役割が取り上げられました：${p.role}`,
    opened: (p) => `{name}がプロセスを開きました。役割：${p.role}`,
    laidDown: (p) => `{name}が役割を降りました：${p.role}`,
  },

  rates: '除外された意見のグループ別の内訳',
  ratesIntro: (p) =>
    `${p.when}現在の、各グループの意見に関する数です。誰のものか分からないように、意見を書いた人が${people(p.k)}未満のグループは省き、併せて別のグループを省くこともあります。`,
  ratesLater:
    '誰が何を書いたかが数から分からないように、各グループの意見がどれだけ除外されたかは、段階の終了時にここで示します。',
  headSeat: 'グループ',
  headMade: '意見',
  headOut: '除外',
  rate: (p) => (p.made === 0 ? '0' : `${number(p.out)}（${percent(p.out / p.made)}）`),
  withheld: '少なすぎて表示できません',

  lineage: 'この意見の由来と、その後',
  merged: '同じ内容の<a>意見{number}</a>に統合されました。投じられた票は、元の意見に残ります。',
  mergedHere: '<a>意見{number}</a>がこの意見に統合されました。投じられた票は、元の意見に残ります。',
  rewordedAs: '<a>意見{number}</a>に言い換えられました。この意見への票は引き継がれていません。',
  rewordedFrom: '<a>意見{number}</a>を言い換えたものです。',
  waits: (p) => `モデレーターの確認を${duration(p.time)}待っています。`,
  waitsForOthers: 'この意見はモデレーターの確認を待っています。それまでは、モデレーターと書いた本人だけが読めます。',
  appealState: {
    open: '書いた人が不服を申し立てました。別のモデレーターが判断します。',
    upheld: '不服申し立てを受けて戻されました。',
    overruled: '不服申し立ては認められず、除外されたままです。',
  },
  yours: 'あなたが書いた意見です。「自分の記録」でその後を確認し、不服を申し立てることができます。',
  toMine: '自分の記録へ移動',
  history: 'モデレーターがこの意見に行ったこと',
  translatedFrom: (p) => `参加者が${p.language}から翻訳しました。`,
  original: (p) => `原文（${p.language}）`,
  translations: 'ほかの言語',
  done: {
    'statement.moderate': '完了しました。理由とともに記録されています。',
    'statement.merge': '統合しました。投票した人には、もう一方の意見へのリンクが表示されます。',
    'statement.reword': '新しい言い回しの意見が出され、元の意見は除外されました。',
    'appeal.settle': '判断しました。書いた人は「自分の記録」で確認できます。',
  },
};
