/** What somebody gave to a process, and what became of it. */
import type { mine as English } from '../mine.en.ts';
import { number, own, statements } from './counts.ts';

export const mine: typeof English = {
  title: 'あなたの回答と意見、その後',
  lead: (p) =>
    `あなたの${number(p.votes)}件の回答と${statements(p.statements)}。このページは、あなただけに表示されます。`,
  open: (p) => `${p.when}まで、すべて変更できます。`,
  openNoDeadline: 'プロセスが終了するまで、すべて変更できます。',
  closed: 'プロセスは終了しました。内容はこのまま残ります。',
  join: {
    title: 'まだ席に着いていません',
    text: '参加すると、あなたの回答や意見と、その後の経過がここに表示されます。',
    button: '席に着く',
  },
  statements: {
    title: 'あなたの意見',
    none: 'まだ意見を書いていません。',
    write: '意見を書く',
    waiting: (p) => `${p.when}からモデレーターの確認を待っています。それまで、ほかの人には表示されません。`,
    shown: (p) => `${p.when}から表示されています。`,
    unread: 'モデレーターはまだ読んでいません。',
    read: 'モデレーターが読みました。',
    out: (p) => `除外されました。理由：${p.reason}。`,
    merged: '同じ内容の別の意見に統合されました：{statement}',
    reworded: '別の言葉に言い換えられました：{statement}',
    votesStay: '投じられた票は、元の意見に残ります。',
    came: '以前の意見を言い換えたものです：{statement}',
    note: 'モデレーターの言葉：{quote}',
    erased: '本文は消去されました。',
  },
  appeal: {
    title: '不服申し立て',
    text: '決定した人とは別のモデレーターが検討します。',
    why: '戻すべき理由',
    button: '決定に不服を申し立てる',
    open: (p) => `${p.when}に不服を申し立てました。別のモデレーターが判断します。`,
    upheld: '不服申し立てが認められ、意見は元に戻りました。',
    overruled: '不服申し立ては認められず、意見は除外されたままです。',
    yours: 'あなたの言葉：{quote}',
    note: '判断した人の言葉：{quote}',
  },
  fate: {
    hidden: '回答の内訳は、投票の終了まで表示されません。',
    few: '回答した人が少なすぎて、内訳を表示できません。',
    later: 'まだ集計に入っていません。',
    counts: (p) =>
      `${number(p.votes)}件の回答：賛成${number(p.agree)}、反対${number(p.disagree)}、パス${number(p.pass)}。`,
    kind: {
      holds: (p) =>
        own(
          p.side === 'agree'
            ? '一致しています。すべての意見グループが賛成しています。'
            : 'すべての意見グループが反対しています。',
        ),
      divides: '意見グループの間で分かれています。',
      open: 'はっきりした立場はまだありません。',
      thin: '票が少なすぎて、グループの立場を判断できません。',
    },
    both: (p) => `${p.counts}${p.what}`,
    see: '数値を見る',
  },
  votes: {
    title: 'あなたの回答',
    none: 'まだ何も回答していません。',
    start: '最初の意見に回答する',
    yours: {
      agree: '賛成',
      disagree: '反対',
      pass: 'パス',
    },
    change: '変更',
    changeLabel: '回答を変更する',
    withdraw: '回答を取り消す',
    important: 'あなたにとって重要',
    mark: '重要の印を付ける',
    unmark: '重要の印を外す',
    marks: (p) => `重要の印：${number(p.of)}個のうち${number(p.of - p.left)}個を使用`,
    counted: 'あなたの回答は集計に入っています。',
    uncounted: 'あなたの回答は、同じグループの人が十分に回答してから集計に入ります。',
    outNow: 'その後、除外されました。あなたの回答は、グループの集計にはもう入りません。',
    mergedNow:
      '{statement}に統合されました。あなたの回答はここに残っています。よろしければ、そちらにも回答してください。',
    rewordedNow:
      '現在は別の言葉に言い換えられています：{statement}。あなたの回答はここに残っています。よろしければ、そちらにも回答してください。',
    page: (p) => `${number(p.of)}件中${number(p.from)}～${number(p.to)}件（新しい順）`,
    newer: '新しいもの',
    older: '古いもの',
  },
  marked: {
    title: '重要の印を付け、まだ回答していないもの',
  },
  translations: {
    title: 'あなたの翻訳',
    shown: (p) => `${p.language}で読む人に表示されています。`,
    replaced: (p) => `現在は、より新しい${p.language}訳が表示されています。`,
    of: '原文：{statement}',
  },
  seat: {
    title: 'あなたの席と登録内容',
    at: 'あなたの席：{seat}',
    other: 'あなたは、テーブルのどのグループにも属していません。',
    undisclosed: 'どのグループに属するかを回答していません。',
    change: '席または登録内容を変更する',
    fixed:
      'あなたの席は、異議を受けて決定されたため、ここでは変更できません。誤りがある場合は、招集者にご連絡ください。',
    seatField: 'あなたのグループ',
    noSeat: 'どれでもない',
    notSaid: '答えない',
    speaksFor: '発言の立場',
    self: '個人として',
    organisation: '組織を代表して',
    organisationName: '組織',
    region: '地域',
    language: '希望する言語',
    expertise: '専門分野',
    expertiseHint: '1行に1つ、10個まで。',
    interest: '利害関係の申告',
    interestHint: 'あなたや所属組織が得るもの、失うもの。',
    button: '保存する',
    level: {
      0: 'あなたが誰であるかについて何も示していません。示す必要もありません。',
      1: 'メールアドレスを確認済みです。',
      2: '個人として招待されました。',
      3: '所属が証明されています。',
      4: '議長が本人確認をしました。',
    },
    contested: '{seat}に属するのではないか、という異議が出ています。招集者または議長が判断します。',
    settled: '異議を受けて、あなたの席は{seat}と決定されました。',
    why: '示された理由：{quote}',
  },
  data: {
    title: 'あなたのデータ',
    text: 'すべてのデータを持ち出すことも、消去することもできます。',
    button: 'アカウントへ移動',
  },
};
