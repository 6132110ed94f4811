/** Japanese: amendments of a clause, and who supports its words. */
import { number } from './counts.ts';

export const amendments = {
  title: 'この条項への修正案',
  none: 'まだ別の文言の提案はありません。',
  own: 'あなたの修正案',
  name: (p: { label: string }) => `修正案 ${p.label}`,
  count: (p: { open: number; adopted: number; others: number }) =>
    `待機中：${number(p.open)}件。採用：${number(p.adopted)}件。その他の決着：${number(p.others)}件。`,
  adds: 'この条項の後に条項を加える案',
  toDraft: (p: { draft: number }) => `第${number(p.draft)}案に対して`,
  erased: '文言は、書いた人の求めにより消去されました。',
  against: '変更される文言との比較',
  againstNow: '現在の文言との比較',
  overtaken: '提案の後、条項が変わりました。',
  reason: '理由',
  outcomes: { adopted: '採用', declined: '不採用', withdrawn: '提案者が取り下げ', overtaken: '意味を失った' },
  reworded: '本文には別の文言が入りました。',
  backing: '誰が支持しているか',
  propose: {
    title: '変更を提案する',
    titleAdd: 'この後に条項を提案する',
    text: '提案は公開されます。編集者が理由とともに採用または不採用にします。',
    wording: '提案する文言',
    wordingHint: 'はじめは条項のままです。変えたいところを変えてください。',
    wordingAdd: '新しい条項の文言',
    reason: '理由',
    button: '提案する',
  },
  back: {
    title: 'これについてのあなたの意見',
    support: '支持する',
    oppose: '反対する',
    none: '取り消す',
    mine: { support: 'あなたは支持しています。', oppose: 'あなたは反対しています。' },
  },
  withdraw: '自分の修正案を取り下げる',
  withdrawWhy: '理由（任意）',
  adopt: '採用する',
  adoptWording: '条項に入る文言',
  adoptHint: '提案のままでも、別の文言でもかまいません。変更にはこの修正案が引用されます。',
  decline: '不採用にする',
  outcome: 'どうなるか',
  outcomeOptions: { declined: '不採用', overtaken: '意味を失った：本文にすでにある、または別の形で書かれている' },
  editorReason: '理由（誰でも読めます）',
  done: {
    'amendment.propose': '修正案は下にあります。編集者が理由とともに採用または不採用にします。',
    'amendment.back': '記録しました。あなたの席で十分な人数が述べると、数字に入ります。',
    'amendment.withdraw': '修正案を取り下げました。',
    'amendment.adopt': '採用しました。条項は新しい文言になり、修正案を引用しています。',
    'amendment.decline': '完了しました。理由とともに記録されています。',
  },
};

export const support = {
  title: 'この文言を受け入れられますか。',
  note: 'あなたの答えは、この文言だけに有効です。文言が変われば、もう一度お尋ねします。引き継がれることはありません。',
  stances: { support: '支持する', 'live-with': '受け入れられる', cannot: '受け入れられない', none: '取り消す' },
  mine: {
    support: 'あなたはこの文言を支持しています。',
    'live-with': 'あなたはこの文言を受け入れられます。',
    cannot: 'あなたはこの文言を受け入れられません。回答を得るには、異議を述べてください。',
  },
  /** Of words that the clause has no more. */
  spoken: {
    support: 'あなたはこの文言を支持していました。',
    'live-with': 'あなたはこの文言を受け入れられるとしていました。',
    cannot: 'あなたはこの文言を受け入れられないとしていました。',
  },
  asked: {
    title: 'あなたが答えた文言が変わりました',
    lead: 'あなたの答えは前の文言に対するものです。もう一度、この文言を受け入れられますか。',
    opened: (p: { when: string }) =>
      `${p.when}の見直しがこの条項を再び取り上げました。文言はあなたが答えたときのままです。`,
    before: {
      support: '前の文言を支持していました。',
      'live-with': '前の文言は受け入れられました。',
      cannot: '前の文言は受け入れられませんでした。',
    },
  },
  seats: '各席の意見',
  seatsNote: (p: { k: number }) =>
    `席は、少なくとも${number(p.k)}人が述べると表示され、同じ人数ずつ動きます。塗りつぶし：支持する、または受け入れられる。斜線：受け入れられない。`,
  seatsNone: (p: { k: number }) =>
    `まだ表示できる席はありません。一つの席で少なくとも${number(p.k)}人が述べる必要があります。`,
  headSeat: '席',
  heads: { support: '支持', 'live-with': '受け入れられる', cannot: '受け入れられない', oppose: '反対' },
  few: '少なすぎます',
  unseated: '着席者なし',
  done: { 'clause.support': '記録しました。あなたの席で十分な人数が述べると、数字に入ります。' },
};

export const amendmentRefusals: Readonly<
  Record<string, (params: Readonly<Record<string, string | number>>) => string>
> = {
  'unknown-amendment': () => 'その修正案はありません。条項に戻って選んでください。',
  'already-settled': () => 'この修正案は決着しています。ページを読み込み直して確かめてください。',
  'own-amendment': () => 'これはあなたの修正案です。支持し、どうするかを決めるのはほかの人です。',
  'not-your-amendment': () => 'この修正案を提案した人だけが取り下げられます。',
  'amendment-not-shown': () => 'この修正案の文言は表示されていません。モデレーターが除外したか、まだ確認していません。',
  'amendment-erased': () => 'この修正案の文言は消去されました。採用するには、条項の文言を自分で書いてください。',
  'too-many-amendments': ({ most }) => `修正案は${most}件あり、これ以上は増やせません。`,
};
