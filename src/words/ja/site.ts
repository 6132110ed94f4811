/** What frames the pages: names, navigation, the list of processes, one process at a glance, errors, signing in. */
import type {
  site as English,
  errors as EnglishErrors,
  home as EnglishHome,
  overview as EnglishOverview,
  report as EnglishReport,
  signIn as EnglishSignIn,
} from '../site.en.ts';
import { list, number, people, statements } from './counts.ts';

export const site: typeof English = {
  name: 'Plenary',
  title: (p) => `${p.page} · Plenary`,
  skip: '本文へ移動',
  navigation: 'このプロセスのページ',
  menu: 'メニュー',
  overview: '概要',
  commonGround: '共通点',
  simulated: '模擬サンプル',
  simulatedNote: 'ここに表示されている人と投票は架空のものです。',
  convenedBy: (p) => `招集者：${p.name}`,
  json: 'この集計をJSONで見る',
  newFigures: '新しい集計が公表されました。',
  showNew: '新しい集計を表示',
  takePart: '参加する',
  table: 'テーブル',
  quality: '品質',
  text: '文書',
  mine: '自分の記録',
  queue: '確認待ち',
  desk: '運営デスク',
  convene: '招集する',
  signIn: 'サインイン',
  account: 'アカウント',
  signOut: 'サインアウト',
  language: '言語',
  notReviewed: 'この言語を母語とする人による確認は、まだ行われていません。',
};

export const home: typeof EnglishHome = {
  title: '話し合われていること',
  lead: '各プロセスでは、1つの問いをテーブルに載せ、利害関係のあるすべてのグループに席を設け、全体に共通していることを示します。',
  open: '受付中',
  closed: '終了',
  none: '現在、受付中のプロセスはありません。',
  convene: '招集するには',
  conveneText: 'プロセスは、問いと席の一覧から始まります。',
  conveneWho: {
    anyone: 'このサイトのアカウントがあれば、誰でもプロセスを開けます。',
    invited: 'このサイトでプロセスを開けるのは、運営者から招かれた人です。ご希望の場合は運営者にお問い合わせください。',
    you: 'あなたはこのサイトでプロセスを開けます。',
  },
  conveneElsewhere: '運営者は、別の場所で行われた話し合いをコマンドラインから取り込むこともできます。',
  conveneCommand: 'plenary import polis フォルダー --as アドレス名',
  counts: (p) =>
    p.people === null ? statements(p.statements) : `${people(p.people)}が参加、${statements(p.statements)}`,
  until: (p) => `${p.stage}、期限：${p.when}`,
  noDeadline: (p) => `${p.stage}、期限なし`,
  openedOn: (p) => `開始日：${p.when}`,
};

export const overview: typeof EnglishOverview = {
  takePart: '参加する',
  takePartText: (p) =>
    `ほかの人の意見（現在${number(p.statements)}件）を読んで、賛成か反対かを答え、足りないことを書き加えてください。2分あれば十分です。`,
  goOn: '続ける',
  goOnText: (p) => `${statements(p.statements)}があります。前回の続きから進めることも、投票を変更することもできます。`,
  outcome: (p) => `目指す成果：${p.outcome}`,
  stages: '段階',
  stage: {
    closed: (p) => (p.when === null ? '終了' : `${p.when}に終了`),
    open: (p) => (p.when === null ? '受付中、期限なし' : `受付中、期限：${p.when}`),
    ahead: (p) => (p.when === null ? 'これから' : `これから、期限：${p.when}`),
  },
  next: 'みんなの立場を見る',
  nextText: (p) =>
    `${people(p.people)}、${statements(p.statements)}：グループを越えて一致していること、意見が分かれること、その確かさ。`,
  nextWaiting: (p) => `現在、${statements(p.statements)}が出ています。`,
  nextButton: '共通点を見る',
  outcomeText: '何が、どのような文言で決まり、各席でどれほど支持され、誰が異なる立場か。',
  toOutcome: '成果を読む',
  changed: '最近の変化',
  change: {
    figuresAcross: (p) => `集計の公表：${people(p.people)}`,
    figures: (p) => `集計の公表：${people(p.people)}、すべての意見グループの立場が一致する意見は${number(p.holds)}件`,
    closed: (p) => `段階の終了：${p.stage}`,
    adopted: (p) => `第${number(p.draft)}案の採択`,
    appealed: '不服申し立ての提出',
    appeal: {
      dismissed: '不服申し立ての棄却',
      upheld: '不服申し立ての認容',
      settled: '不服申し立ての和解',
      withdrawn: '不服申し立ての取り下げ',
    },
    edition: (p) => `成果の第${number(p.edition)}版の公表`,
    committed: (p) => `登録された約束：${number(p.count)}件`,
    reviewed: '見直しの終了',
    opened: 'プロセスの開始',
  },
  missing: 'まだいない人',
  missingText: (p) => `集計にまだ声が届いていない席：${list(p.seats)}。`,
  nobodyMissing: 'すべての席の声が集計に届いています。',
  inShort: '要約',
};

export const report: typeof EnglishReport = {
  eyebrow: '話し合いの報告',
  simulatedGroups: '架空のグループ',
  simulatedGroupsNote:
    'ここでは、誰がどのグループに属するかは架空のものです。グループごとの数値はページの働きを示すもので、実在のグループについては何も語りません。投票は読み込んだままです。',
  generated: (p) => `作成日：${p.when}`,
  madeBy: 'Plenaryが作成しました。必要なものはすべてこのファイルに含まれ、表示に接続は必要ありません。',
  asked: '参加者への問い',
};

export const errors: typeof EnglishErrors = {
  typed: '入力した内容（コピーできます）',
  400: {
    title: 'このままでは受け付けられません',
    text: '送信された内容に誤りがあります。前のページに戻り、修正してから送り直してください。何も変更されていません。',
  },
  403: {
    title: 'このページは利用できません',
    text: 'サインインするか、必要な役割を持っている必要があります。権限があるはずだと思われる場合は、招集者にお問い合わせください。',
  },
  404: {
    title: 'ここには何もありません',
    text: 'アドレスに誤りがあるか、内容が移動した可能性があります。プロセスの一覧からやり直してください。',
  },
  503: {
    title: 'まだ準備ができていません',
    text: 'サイトが起動中か、混み合っています。1分ほど待ってから、ページを読み込み直してください。送信された内容は失われていません。',
  },
  home: 'すべてのプロセスを見る',
};

export const signIn: typeof EnglishSignIn = {
  title: 'サインイン',
  text: '1回だけ使えるサインイン用のリンクです。使うにはボタンを押してください。',
  button: 'サインインする',
  note: 'このリンクに心当たりがない場合は、ページを閉じてください。まだ何も行われていません。',
};
