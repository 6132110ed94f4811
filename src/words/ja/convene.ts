/** Putting a question on the table: the charter, its form, and how it changes. */
import type {
  charter as EnglishCharter,
  convene as EnglishConvene,
  problems as EnglishProblems,
  refusals as EnglishRefusals,
} from '../convene.en.ts';
import { format, number, people, statements } from './counts.ts';

const levels = {
  0: '誰でも',
  1: 'メールアドレスを確認済みの人',
  2: '個人として招待された人',
  3: '所属を証明した人',
  4: '議長が本人確認をした人',
};

export const charter: typeof EnglishCharter = {
  sections: {
    question: '問い',
    more: '詳しい説明',
    scope: '範囲',
    stages: '段階',
    seats: 'テーブルに着くグループ',
    table: 'テーブル',
    wanted: 'ほかに必要な人',
    taking: '誰が何をできるか',
    figures: '投票と集計',
    rules: 'モデレーションと規則',
  },
  fields: {
    title: '題名',
    slug: 'このサイトでのアドレス',
    question: '問い',
    outcome: '目指す成果',
    convener: '招集者',
    language: '憲章の言語',
    languages: '意見を書ける言語',
    inScope: '範囲に含まれるもの',
    outOfScope: '範囲に含まれないもの',
    authority: '成果を受けて行動する人',
    guidelines: '書き方の指針',
    stages: '段階',
    seats: 'テーブルに着くグループ',
    regions: '地域',
    expertise: '求められている専門分野',
    joining: '席に着ける人',
    levels: '本人について示す必要のあること',
    vote: '投票できる人',
    statement: '意見を書ける人',
    invite: 'ほかの人を招待できる参加者',
    statementsEach: '1人が書ける意見の数',
    importantEach: '1人が持つ「自分にとって重要」の印の数',
    invitesEach: '参加者1人が渡せる招待の数',
    ballots: '1人の投票の扱い',
    figures: '受付中の結果',
    smallCell: '表示する最小の人数',
    moderation: '意見を読む時期',
    procedure: '最後の決定の方法',
    editorGroups: '文書に手を入れる前に、いくつのグループから編集者が必要か',
    noticeDays: 'この憲章の変更を予告する日数',
    template: 'ひな形',
  },
  hints: {
    title: '一覧とリンクに使う短い言葉。',
    slug: 'routing-securityのように、英小文字、数字、ハイフンで入力してください。後から変更できません。空欄の場合は、題名から作られます。',
    question: 'どのグループの人も答えられる1つの問いを、1～2文で書いてください。',
    outcome: '最後に得られるべき文書、助言、約束など。得られたかどうかを、誰もが確かめられるように書いてください。',
    convener: 'プロセスに責任を持つ組織または人。',
    authority: '成果について、誰が、いつまでに、何をすると約束したか。最初に尋ねられることです。',
    guidelines: '意見を書く欄の横に表示されます。',
    stages: '時刻はUTCです。期限のない段階は、プロセスが終了するまで受付中です。',
    seats:
      '着いている人数にかかわらず、どのグループも重みは同じです。グループを省くには、その行をすべて空欄にしてください。文字のないグループには、文字が付けられます。',
    seatsFixed: 'すでに席に着いた人がいます。グループの名前の変更と追加はできますが、順序の変更や削除はできません。',
    regions: 'すべて空欄にすると、参加者がご自分の言葉で記入します。',
    expertise: '1行に1つ。参加する人は、その専門分野があることを申告できます。',
    languages: '意見は書かれた言語のまま残り、ほかの人が翻訳できます。',
    smallCell: 'これより少ない人数は、役割のない人には表示しません。通常は5で、2未満にはできません。',
    editorGroups: 'それまでは、誰も文書を変更したり最終確認を始めたりできません。0なら条件はありません。',
    noticeDays: '参加した人がいる場合、変更は予告され、この日数の後に発効します。',
    invitesEach: '0：招集者だけが招待します。',
    statementsEach: '1日に3件を超えることはできません。',
  },
  row: {
    order: '順番',
    name: '名前',
    letter: '文字',
    target: '目標の人数',
    closesAt: '期限（UTC）',
    seat: (p) => `グループ${number(p.number)}`,
    stage: (p) => `段階${number(p.number)}`,
    closesOf: (p) => `「${p.stage}」の締め切り（UTC）`,
    region: (p) => `地域${number(p.number)}`,
  },
  choice: {
    joining: { open: 'リンクを知っている人は誰でも', invited: '個人としての招待がある人だけ' },
    levels,
    ballots: {
      unlinked: '別々に公開する。誰も1人分にまとめることはできません',
      linked: '名前なしで、まとめて公開する。ほかの人が意見グループを再計算できます',
    },
    figures: {
      live: '1票ごとに更新する（1人の投票をまとめて公開する場合のみ）',
      batched: '新たに10人が投票するごとに更新する',
      hidden: '終了まで表示しない',
    },
    moderation: {
      after: 'すぐに表示し、後からモデレーターが読む',
      before: 'モデレーターが読んでから表示する',
    },
    noProcedure: '未定',
  },
  procedures: {
    'ietf-rough-consensus': 'ラフコンセンサス（IETF）',
    'gnso-wg': 'コンセンサスの段階（ICANN GNSO）',
    'w3c-consensus': '正式な異議を伴うコンセンサス（W3C）',
    'ripe-pdp': 'ポリシー策定プロセス（RIPE）',
    'iso-consensus': '利害関係者のコンセンサス（ISO）',
    'ansi-ballot': '均衡のとれた組織による投票（ANSI）',
    consent: 'コンセント（ソシオクラシー）',
    'quaker-sense': '会合の総意（クエーカー）',
    'lazy-consensus': 'レイジーコンセンサス',
    'aso-global-policy': '地域ごとの合意によるグローバルポリシー（ASO）',
    'plenary-communique': '全体会合で採択するコミュニケ',
  },
  says: {
    joining: {
      open: 'リンクを知っている人は、誰でも席に着けます。',
      invited: '個人としての招待により席に着きます。',
    },
    may: {
      vote: (p) => `投票できる人：${levels[p.level]}。`,
      statement: (p) => `意見を書ける人：${levels[p.level]}。`,
    },
    statementsEach: (p) => `1人${statements(p.count)}まで書けます。`,
    importantEach: (p) =>
      p.count === 0
        ? '意見に重要の印を付けることはできません。'
        : `1人${statements(p.count)}まで、自分にとって重要という印を付けられます。`,
    invitesEach: (p) =>
      p.count === 0
        ? '招集者が招待します。'
        : `招集者が招待します。参加者（${levels[p.level]}）も、1人${number(p.count)}件まで招待を渡せます。`,
    ballots: {
      unlinked: '1人の投票がまとめて公開されることはありません。公開されるのは人数だけです。',
      linked: 'ほかの人が意見グループを再計算できるように、1人の投票を、名前なしで、まとめて公開します。',
    },
    figures: {
      live: '結果は1票ごとに更新されます。',
      batched: '誰かの投票が分からないように、結果は新たに10人が投票するごとに更新されます。',
      hidden: 'プロセスが終了するまで、結果は誰にも表示されません。',
    },
    smallCell: (p) => `${people(p.count)}未満の数と、そこから推測できてしまう数は表示しません。`,
    moderation: {
      after: '意見はすぐに表示され、後からモデレーターが読みます。',
      before: 'モデレーターが読んでから意見が表示されます。',
    },
    editorGroups: (p) =>
      p.groups === 0
        ? 'どのグループからでも。'
        : `少なくとも${number(p.groups)}グループ。それまで文書には誰も手を入れません。`,
    noticeDays: (p) =>
      p.days === 0
        ? 'この憲章の変更は、すぐに発効します。'
        : `この憲章の変更は、発効の${number(p.days)}日前に予告されます。`,
    noProcedure: '最後の決定の方法は、まだ決まっていません。',
    nothing: '記載はありません。',
    target: (p) => `目標${people(p.count)}`,
    closes: '期限：{when}',
    noDeadline: '期限なし',
  },
  stageNames: '段階の名前と、ほかの段階',
  localTime: 'お使いの地域の時刻：{when}',

  title: '憲章',
  lead: '何が問われ、誰がテーブルに着き、どのような規則によるか。憲章とそのすべての版は、誰でも読むことができます。',
  version: (p) => `第${number(p.version)}版、${p.when}から有効`,
  history: '版の一覧',
  opened: '最初の憲章のもとでプロセスが始まりました。',
  changed: (p) => `変更：${format.list(p.fields)}。`,
  versionTitle: (p) => `第${number(p.version)}版`,
  by: '担当：{name}',
  pending: '変更が予告されています',
  pendingText: (p) => `${p.when}に発効します。それまでは、以下の憲章が有効です。`,
  pendingReason: '理由',
  was: '現在',
  becomes: '変更後',
  change: '憲章を変更する',
  changeOpen: 'フォームを表示',
  changeAtOnce: 'まだ誰も参加していないため、変更はすぐに発効します。',
  changeNotice: (p) =>
    p.days === 0
      ? 'すでに参加した人がいます。変更の内容と理由が全員に知らされ、すぐに発効します。'
      : `すでに参加した人がいます。変更の内容と理由が全員に知らされ、${number(p.days)}日後に発効します。`,
  changePending: '変更が予告されている間は、ほかの変更はできません。',
  changeClosed: 'プロセスが終了しているため、憲章は変更できません。',
  reason: '変更の理由',
  reasonHint: '全員に表示されます。',
  changeButton: '変更を予告する',
  changeButtonAtOnce: '憲章を変更する',
  done: {
    'charter.change': '下記のとおり、変更または予告を行いました。',
  },
};

export const convene: typeof EnglishConvene = {
  title: '問いをテーブルに載せる',
  lead: '憲章は、何を問うか、誰がテーブルに着くか、どのような規則によるかを定めます。ほかの例から始めて、合わないところを変更してください。',
  signIn: '先にサインインしてください',
  signInText: '招集者はプロセスに責任を持つため、後から戻ってこられるアカウントが必要です。',
  signInButton: 'サインインする',
  notInvited: 'このサイトでは、プロセスを開くには招待が必要です',
  notInvitedText: '招集を希望される場合は、このサイトの運営者にご相談ください。',
  others: 'ほかの例',
  stagesOf: (p) => `段階：${format.list(p.stages)}。`,
  seatsOf: (p) => `${format.list(p.seats)}。`,
  start: '出発点',
  template: '進め方',
  taxonomy: 'テーブルに着くグループ',
  taxonomyAsTemplate: 'その進め方で通例のもの',
  regions: '地域',
  regionsNone: '参加者の言葉で',
  regionsUn: '国際連合の地域グループ',
  fill: 'フォームに記入する',
  fillNote: '下のフォームの内容を入れ替えます。書き込む前に選んでください。',
  empty: { name: '白紙の憲章', text: 'グループなし、1つの段階、通常の保護。' },
  short:
    '必ず記入が必要なのは、題名、問い、期限だけです。ほかは記入済みです。各項目に今の内容が示され、変えたいときに開けます。',
  places: 'ほかのグループや地域',
  preview: '参加者に見える内容を確かめる',
  previewTitle: '参加者に見える内容',
  moreRows: '行を追加する',
  open: 'プロセスを開く',
  openNote:
    'このボタンを押すと、プロセスはすぐに全員に公開され、あなたが招集者になります。誰かが参加するまでは、アドレスを除くすべてを即時に変更できます。',
};

/** Refusals of the forms of this part. */
export const refusals: typeof EnglishRefusals = {
  'charter-previewed': () =>
    '参加者にはこのように見えます。まだ何も開かれておらず、ほかの人には見えません。入力した内容は下にあります。',
  'more-rows': () => '行を追加しました。まだ何も送信されていません。',
  'roster-wrong': ({ count }) =>
    `誰も招待していません。${number(Number(count))}行に誤りがあります。下記の箇所を修正し、もう一度送信してください。`,
};

/** What is wrong with one field, said behind its name. */
export const problems: typeof EnglishProblems = {
  'slug-taken': () => '別のプロセスのアドレスです。ほかのものを選んでください',
  'slug-form': () => 'routing-securityのように、英小文字、数字、1つずつのハイフンで入力してください',
  'named-twice': () => '重複しています。それぞれ別のものにしてください',
  'same-name': ({ name }) => `「${name}」が重複しています。それぞれ別の名前にしてください`,
  'name-missing': () => '入力されていません。記入するか、その行をすべて空欄にして省いてください',
  'order-number': () => '1のような整数にしてください',
  'deadline-order': () => '未来の日時で、前の段階の期限より後にしてください',
  'live-needs-linked': () => '1票ごとに更新できるのは、1人の投票をまとめて公開する場合だけです',
  'less-protected': () => '参加した人がいるため、より厳しくする変更しかできません',
  'stage-fixed': () => 'すでに終了したか、変更の発効前に終了するため、変更できません',
  'question-missing': () => 'プロセスの中心となる問いです。記入してください',
  'roster-empty': () => '先に、1行に1人の一覧を貼り付けてください。',
  'roster-long': ({ most }) => `一覧が${most}人を超えています。分けて送信してください。`,
  'roster-heading': ({ got }) =>
    `見出し「${got}」は使えません。列の名前は、name、mail、group、organisation、region、languageです。`,
  'roster-heading-twice': ({ got }) => `見出し「${got}」の列が2つあります。`,
  'roster-quotes': ({ line }) => `${line}行目：引用符が足りません。`,
  'roster-fields': ({ line }) => `${line}行目：項目が列より多くあります。`,
  'roster-field-long': ({ line, got }) => `${line}行目：「${got}…」が120文字を超えています。`,
  'roster-nobody': ({ line }) => `${line}行目：名前もメールアドレスもありません。`,
  'roster-mail': ({ line, got }) => `${line}行目：「${got}」はメールアドレスではありません。`,
  'roster-mail-twice': ({ line, got }) => `${line}行目：「${got}」が一覧に2回あります。`,
  'roster-group': ({ line, got }) => `${line}行目：このテーブルに「${got}」というグループはありません。`,
  'roster-region': ({ line, got }) => `${line}行目：憲章に「${got}」という地域はありません。`,
  'roster-language': ({ line, got }) => `${line}行目：「${got}」は、enやpt-BRのような言語コードではありません。`,
};
