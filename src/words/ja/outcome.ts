/** Japanese: the outcome. */
import { list, number } from './counts.ts';

export const outcome = {
  title: '成果',
  none: '成果はまだありません。草案がまだ一つも公開されていません。',
  above: (p: { process: string }) => `「${p.process}」の成果`,
  status: {
    adopted: '採択',
    final: '確定',
    provisional: '暫定',
    appealed: '不服申し立て中',
    rejected: '否決',
    deferred: '延期',
    'no-consensus': 'コンセンサスなし',
    superseded: '差し替え済み',
    reopened: '再開',
    overturned: '取り消し',
    open: '未決定',
  },
  decided: {
    adopted: (p: { draft: number; when: string }) => `この文書の第${number(p.draft)}案は、${p.when}に採択されました。`,
    final: (p: { draft: number; when: string }) =>
      `この文書の第${number(p.draft)}案についての認定は、${p.when}に確定しました。`,
    provisional: (p: { draft: number; when: string }) =>
      `${p.when}に行われたこの文書の第${number(p.draft)}案についての認定は暫定です。異議を申し立てることができます。`,
    appealed: (p: { draft: number; when: string }) =>
      `この文書の第${number(p.draft)}案についての不服申し立てが、${p.when}から続いています。`,
    rejected: (p: { draft: number; when: string }) => `この文書の第${number(p.draft)}案は、${p.when}に否決されました。`,
    deferred: (p: { draft: number; when: string }) =>
      `この文書の第${number(p.draft)}案についての決定は、${p.when}に延期されました。`,
    'no-consensus': (p: { draft: number; when: string }) =>
      `${p.when}に、この文書の第${number(p.draft)}案についてコンセンサスがないと認定されました。これも結果の一つです。`,
    superseded: (p: { draft: number; when: string }) =>
      `この文書の第${number(p.draft)}案についての決定は、${p.when}に失効したか、差し替えられました。`,
    reopened: (p: { draft: number; when: string }) =>
      `${p.when}の見直しにより、採択されたものが再び取り上げられました。これは文書の第${number(p.draft)}案です。`,
    overturned: (p: { draft: number; when: string }) =>
      `${p.when}に不服申し立てが認められ、この文書についての認定は効力を失いました。これは第${number(p.draft)}案です。`,
    open: (p: { draft: number; when: string }) =>
      `${p.when}に公開されたこの文書の第${number(p.draft)}案については、まだ何も決まっていません。`,
  },
  found: (p: { result: string; name: string; when: string }) =>
    `認定は「${p.result}」です。${p.when}に${p.name}が行いました。`,
  foundByChair: (p: { result: string; when: string }) => `認定は「${p.result}」です。${p.when}に議長が行いました。`,
  rough: (p: { count: number }) => `回答されたが維持されている反対：${number(p.count)}件。`,
  standing: (p: { count: number }) => `未解決または成立している反対：${number(p.count)}件。`,
  minorities: (p: { count: number }) => `添付された少数意見の声明：${number(p.count)}件。`,
  reservations: (p: { count: number }) => `添付された留保：${number(p.count)}件。`,
  challenged: (p: { count: number }) => `認定への異議：${number(p.count)}件。`,
  appeals: {
    open: (p: { count: number }) => `審理中の不服申し立て：${number(p.count)}件。`,
    dismissed: (p: { count: number }) => `棄却された不服申し立て：${number(p.count)}件。`,
    upheld: (p: { count: number }) => `認容された不服申し立て：${number(p.count)}件。`,
    settled: (p: { count: number }) => `和解した不服申し立て：${number(p.count)}件。`,
    withdrawn: (p: { count: number }) => `取り下げられた不服申し立て：${number(p.count)}件。`,
  },
  undisputed: '維持されている反対はなく、声明も留保も出されていません。',
  empty: (p: { seats: readonly string[] }) => `誰も着かなかった席：${list(p.seats)}。`,
  contents: { input: '意見の扱い', endorsements: '賛同', annex: '席ごと', provenance: '出所', recount: '数え直す' },
  text: '本文',
  textNote: (p: { k: number }) =>
    `各条項の横に、まさにこの文言について各席が述べたことを示します。支持する、または受け入れられるところは塗りつぶし、受け入れられないところは斜線です。席は、その席の${number(p.k)}人以上が述べてから示します。`,
  strengthNone: (p: { k: number }) =>
    `条項ごとの席の意見は示しません。同じ文言について、一つの席の${number(p.k)}人以上が述べている必要があります。`,
  fingerprint: '本文の指紋（SHA-256）',
  instruction: '指示',
  translation: (p: { language: string }) => `${p.language}版`,
  reservation: 'この条項には留保があります',
  dissent: '異論',
  dissentNote: '異なる意見の人自身の言葉です。誰も取り除けません。',
  dissentNone: '維持または未解決の反対はなく、声明も留保も出されていません。',
  answer: '回答',
  answerNone: 'まだ回答されていません。',
  decisions: 'どのように決まったか',
  decisionsNone: '決定にかけられたものはありません。',
  eligible: (p: { count: number }) => `立場を示せた人：${number(p.count)}人。`,
  onClauses: (p: { clauses: readonly string[] }) => `条項：${list(p.clauses)}`,
  participation: '誰が参加したか',
  participationNote: (p: { k: number }) =>
    `人数は${number(p.k)}人単位で切り捨てて数え、誰も特定できないようにしています。各行の合計は全体より少ないことがあります。席が出したものは、その席を名乗るものを数えます。`,
  people: (p: { people: string }) => `席に着いた人：${p.people}。`,
  headPeople: '人数',
  headTarget: '募集',
  headGiven: '提出',
  headAnswered: '回答済み',
  headAccepted: '採用',
  headCited: '引用',
  input: '寄せられたものの扱い',
  inputs: (p: { inputs: number; answered: number }) =>
    `寄せられた意見とコメント：${number(p.inputs)}件。回答済み：${number(p.answered)}件。`,
  headAnswer: '回答',
  headCount: '件数',
  objections: '状態別の反対',
  commitments: '約束',
  aim: (p: { name: string; unit: string; value: string; when: string }) =>
    `${p.name}（${p.unit}）：目標${p.value}（${p.when}まで）`,
  headPromise: '約束の内容',
  headDue: '見直し',
  endorsements: '支持する団体',
  endorsementsNote: 'どの支持も、団体の一人が示し、別の一人が確認したものです。',
  endorsementsNone: 'どの版にも、まだ団体の支持はありません。',
  endorsed: (p: { organisation: string; edition: number; when: string }) =>
    `${p.organisation}、第${number(p.edition)}版、${p.when}`,
  annex: '付属書：各席における各条項の強さ',
  headClause: '条項',
  strengthOrder: (p: { order: string }) => `数字は、まさにこの文言について述べた人の数です：${p.order}。`,
  strengthFew: (p: { clauses: readonly string[]; k: number }) =>
    `次の条項については、${number(p.k)}人以上が述べた席がありません：${list(p.clauses)}。`,
  recount: '数え直す方法',
  recountText:
    'この文書の集計はすべて、添えられた表のファイルから得られます。ファイルがあれば、このサーバーがなくても数え直せます。',
  countedFrom: '集計のもと',
  figure: '数字',
  inputOf: {
    strength: '各条項の強さ',
    positions: '呼びかけでの立場',
    objections: '反対と、そのうち維持または未解決のもの',
    statements: '声明、留保、認定への異議、不服申し立て',
    dispositions: '寄せられたものの扱い',
    given: '各席が出したもの',
    people: '席に着いた人',
    eligible: '立場を示せた人',
  },
  fromFile: (p: { file: string }) => `ファイル ${p.file}`,
  fromPeople: (p: { n: number; k: number }) => `記録の${number(p.n)}番目まで、${number(p.k)}人単位`,
  fromGiven: (p: { n: number }) => `記録の${number(p.n)}番目まで：それぞれが名乗る席ごとに数えたもの`,
  fromEligible: (p: { n: number }) => `記録の${number(p.n)}番目まで：呼びかけの開始時に席に着いていた全員`,
  hashText:
    '指紋は、outcome.json から「at」「input」「edition」「erased」「editions」「endorsements」を除いた正規 JSON（RFC 8785）の SHA-256 です。',
  provenance: '出どころ',
  asOf: (p: { n: number; when: string }) => `このプロセスの記録の${number(p.n)}番目、${p.when}時点。`,
  hash: '指紋（SHA-256）',
  cite: '引用の仕方',
  citationLive: (p: {
    convener: string;
    title: string;
    process: string;
    when: string;
    address: string;
    hash: string;
  }) => `${p.convener}『${p.title}』「${p.process}」の成果、${p.when}時点。${p.address} SHA-256 ${p.hash}`,
  citation: (p: {
    convener: string;
    title: string;
    process: string;
    edition: number;
    when: string;
    address: string;
    hash: string;
  }) =>
    `${p.convener}『${p.title}』「${p.process}」の成果、第${number(p.edition)}版、${p.when}。${p.address} SHA-256 ${p.hash}`,
  editions: '版',
  editionsNote: '公開された版は変わりません。指紋はこのプロセスの記録にあります。',
  editionsNone: '公開された版はありません。ここに示す内容はプロセスとともに変わります。',
  edition: (p: { edition: number; when: string }) => `第${number(p.edition)}版、${p.when}`,
  editionName: (p: { edition: number }) => `第${number(p.edition)}版`,
  isEdition: (p: { edition: number; when: string }) =>
    `これは${p.when}の第${number(p.edition)}版です。このまま変わりません。`,
  live: '現在の成果へ',
  erased: (p: { count: number }) =>
    `その後消去された言葉：${number(p.count)}件。指紋はそれらも含むため、以前の写しでしか確かめられません。`,
  files: 'ファイル',
  formats: {
    html: '一つのファイルのウェブページ（HTML）',
    md: 'Markdown',
    docx: 'ワープロ文書（DOCX）',
    pdf: 'PDF',
    'akn.xml': 'Akoma Ntoso',
    jsonld: 'JSON-LD',
    json: 'JSON',
  },
  annexFiles: '付属書の表',
  publish: {
    title: '版を公開する',
    text: 'このページの成果をそのまま固定します。番号と指紋で引用でき、団体が支持を示せます。誰も取り下げられません。',
    button: 'この版を公開する',
    ask: (p: { edition: number }) =>
      `第${number(p.edition)}版は、いまの成果の内容をそのまま残します。だれも変更も取り消しもできません。最後まで読みましたか。`,
    yes: 'はい、確定して公開する',
    no: 'まだ公開しない：成果に戻る',
  },
  endorse: {
    title: (p: { name: string }) => `${p.name}として支持する`,
    text: (p: { edition: number }) =>
      `支持の対象は第${number(p.edition)}版です。団体を代表する別の人の確認が必要で、確認されてはじめて表示されます。どちらの人も取り下げられます。`,
    button: 'この版を支持する',
    waits: 'あなたは団体としてこの版を支持しました。別の人の確認を待っています。',
    confirmText: '同じ団体の別の人がこの版を支持しました。あなたが確認すると表示されます。',
    confirm: '支持を確認する',
    confirmed: 'あなたの団体はこの版を支持しています。',
    withdraw: '支持を取り下げる',
  },
  done: {
    'edition.publish': '版を公開しました。このまま変わりません。',
    'outcome.endorse': '記録しました。同じ団体の別の人の確認を待っています。',
    'endorsement.confirm': 'あなたの団体はこの版を支持しています。',
    'endorsement.withdraw': '支持を取り下げました。',
  },
};

export const outcomeRefusals = {
  'no-outcome': () => '成果はまだありません。草案がまだ一つも公開されていません。',
  'unknown-edition': () => 'その版はありません。成果のページに戻り、一覧から選んでください。',
  'edition-same': () => '前の版から何も変わっていないため、公開されませんでした。',
  'endorsed-already': () => 'あなたの団体はすでにこの版を支持しているか、確認待ちです。',
  'not-endorsed': () => 'あなたの団体はこの版を支持していません。',
};
