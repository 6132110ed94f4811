/** Chinese: the outcome. */
import { list, number } from './counts.ts';

export const outcome = {
  title: '成果',
  none: '还没有成果：尚未发布任何文本草案。',
  above: (p: { process: string }) => `“${p.process}”的成果`,
  status: {
    adopted: '已通过',
    final: '已确定',
    provisional: '暂定',
    appealed: '申诉中',
    rejected: '已否决',
    deferred: '已推迟',
    'no-consensus': '未达成共识',
    superseded: '已被取代',
    reopened: '已重新开启',
    overturned: '已被推翻',
    open: '尚未决定',
  },
  decided: {
    adopted: (p: { draft: number; when: string }) => `本文本第${number(p.draft)}稿于${p.when}获得通过。`,
    final: (p: { draft: number; when: string }) => `对本文本第${number(p.draft)}稿的认定自${p.when}起为最终认定。`,
    provisional: (p: { draft: number; when: string }) =>
      `${p.when}对本文本第${number(p.draft)}稿的认定是暂定的，可以提出质疑。`,
    appealed: (p: { draft: number; when: string }) =>
      `自${p.when}起，有一项针对本文本第${number(p.draft)}稿的申诉在审理中。`,
    rejected: (p: { draft: number; when: string }) => `本文本第${number(p.draft)}稿于${p.when}被否决。`,
    deferred: (p: { draft: number; when: string }) => `对本文本第${number(p.draft)}稿的决定于${p.when}推迟。`,
    'no-consensus': (p: { draft: number; when: string }) =>
      `${p.when}认定对本文本第${number(p.draft)}稿没有达成共识。这也是一种结果。`,
    superseded: (p: { draft: number; when: string }) => `对本文本第${number(p.draft)}稿的决定于${p.when}失效或被取代。`,
    reopened: (p: { draft: number; when: string }) =>
      `${p.when}的复审重新开启了已通过的内容。这是文本的第${number(p.draft)}稿。`,
    overturned: (p: { draft: number; when: string }) =>
      `${p.when}一项申诉成立：此前对本文本的认定不再有效。这是第${number(p.draft)}稿。`,
    open: (p: { draft: number; when: string }) => `对${p.when}发布的本文本第${number(p.draft)}稿，尚未作出任何决定。`,
  },
  found: (p: { result: string; name: string; when: string }) => `认定为“${p.result}”，由${p.name}于${p.when}作出。`,
  foundByChair: (p: { result: string; when: string }) => `认定为“${p.result}”，由主席于${p.when}作出。`,
  rough: (p: { count: number }) => `已答复但仍被坚持的反对意见：${number(p.count)}项。`,
  standing: (p: { count: number }) => `待处理或成立的反对意见：${number(p.count)}项。`,
  minorities: (p: { count: number }) => `所附少数意见声明：${number(p.count)}份。`,
  reservations: (p: { count: number }) => `所附保留意见：${number(p.count)}份。`,
  challenged: (p: { count: number }) => `该认定被质疑：${number(p.count)}次。`,
  appeals: {
    open: (p: { count: number }) => `尚未裁定的申诉：${number(p.count)}项。`,
    dismissed: (p: { count: number }) => `被驳回的申诉：${number(p.count)}项。`,
    upheld: (p: { count: number }) => `获支持的申诉：${number(p.count)}项。`,
    settled: (p: { count: number }) => `和解的申诉：${number(p.count)}项。`,
    withdrawn: (p: { count: number }) => `撤回的申诉：${number(p.count)}项。`,
  },
  undisputed: '没有仍被坚持的反对意见，也没有人提交声明或保留意见。',
  empty: (p: { seats: readonly string[] }) => `无人就座的席位：${list(p.seats)}。`,
  contents: { input: '意见的处理', endorsements: '支持机构', annex: '逐席位', provenance: '来源', recount: '重新计算' },
  text: '文本',
  textNote: (p: { k: number }) =>
    `每条旁边显示各席位对这些文字本身的看法：支持或可以接受的部分填满，不能接受的部分画斜线。一个席位至少有${number(p.k)}人表态后才会显示。`,
  strengthNone: (p: { k: number }) =>
    `不显示各席位对单个条款的看法：同一席位至少要有${number(p.k)}人就相同的文字表态。`,
  fingerprint: '文本的指纹（SHA-256）',
  instruction: '一项指示',
  translation: (p: { language: string }) => `${p.language}版本`,
  reservation: '对此条有保留意见',
  dissent: '不同意见',
  dissentNote: '由持不同意见者用自己的话写成。任何人都不能删去。',
  dissentNone: '没有仍被坚持或待处理的反对意见，也没有人提交声明或保留意见。',
  answer: '所作的答复',
  answerNone: '尚未答复。',
  decisions: '如何作出决定',
  decisionsNone: '没有提交任何事项供决定。',
  eligible: (p: { count: number }) => `可以表态的人数：${number(p.count)}。`,
  onClauses: (p: { clauses: readonly string[] }) => `条款：${list(p.clauses)}`,
  participation: '谁参与了',
  participationNote: (p: { k: number }) =>
    `人数以${number(p.k)}为单位向下取整，以免辨认出任何人；各行之和可能小于总数。席位的意见按其所署席位计算。`,
  people: (p: { people: string }) => `在座人数：${p.people}。`,
  headPeople: '人数',
  headTarget: '期望人数',
  headGiven: '提交',
  headAnswered: '已答复',
  headAccepted: '已采纳',
  headCited: '被引用',
  input: '意见的处理结果',
  inputs: (p: { inputs: number; answered: number }) =>
    `收到建议和评论${number(p.inputs)}条；已答复${number(p.answered)}条。`,
  headAnswer: '答复',
  headCount: '数量',
  objections: '按状态分列的反对意见',
  commitments: '承诺',
  aim: (p: { name: string; unit: string; value: string; when: string }) =>
    `${p.name}（${p.unit}）：目标${p.value}，截止${p.when}`,
  headPromise: '承诺内容',
  headDue: '审查',
  endorsements: '予以支持的组织',
  endorsementsNote: '每项支持都由该组织的一人提出，并由另一人确认。',
  endorsementsNone: '还没有组织支持任何版本。',
  endorsed: (p: { organisation: string; edition: number; when: string }) =>
    `${p.organisation}，第${number(p.edition)}版，${p.when}`,
  annex: '附件：各席位对各条款的支持程度',
  headClause: '条款',
  strengthOrder: (p: { order: string }) => `数字是就这些文字表态的人数：${p.order}。`,
  strengthFew: (p: { clauses: readonly string[]; k: number }) =>
    `对以下条款，没有一个席位至少有${number(p.k)}人表态：${list(p.clauses)}。`,
  recount: '如何重新计数',
  recountText: '本文件中的每一项计数都出自随附的表格文件。持有这些文件的人无需本服务器即可重新计数。',
  countedFrom: '计数依据',
  figure: '数字',
  inputOf: {
    strength: '各条款的支持程度',
    positions: '各次征询中的立场',
    objections: '反对意见，以及其中仍被坚持或待处理的',
    statements: '声明、保留意见、质疑和申诉',
    dispositions: '意见的处理结果',
    given: '各席位的提交',
    people: '在座的人',
    eligible: '谁可以表态',
  },
  fromFile: (p: { file: string }) => `文件 ${p.file}`,
  fromPeople: (p: { n: number; k: number }) => `日志至第${number(p.n)}条，以${number(p.k)}为单位取整`,
  fromGiven: (p: { n: number }) => `日志至第${number(p.n)}条：按所署席位计算的意见`,
  fromEligible: (p: { n: number }) => `日志至第${number(p.n)}条：征询开始时在座的所有人`,
  hashText:
    '指纹是 outcome.json 去掉成员“at”“input”“edition”“erased”“editions”“endorsements”之后的规范 JSON（RFC 8785）的 SHA-256。',
  provenance: '来源',
  asOf: (p: { n: number; when: string }) => `截至本进程日志第${number(p.n)}条，${p.when}。`,
  hash: '指纹（SHA-256）',
  cite: '引用格式',
  citationLive: (p: {
    convener: string;
    title: string;
    process: string;
    when: string;
    address: string;
    hash: string;
  }) => `${p.convener}：《${p.title}》。“${p.process}”的成果，截至${p.when}。${p.address} SHA-256 ${p.hash}`,
  citation: (p: {
    convener: string;
    title: string;
    process: string;
    edition: number;
    when: string;
    address: string;
    hash: string;
  }) =>
    `${p.convener}：《${p.title}》。“${p.process}”的成果，第${number(p.edition)}版，${p.when}。${p.address} SHA-256 ${p.hash}`,
  editions: '版本',
  editionsNote: '已发布的版本不再改变。其指纹载于本进程的日志。',
  editionsNone: '尚未发布任何版本。此处内容随进程而变。',
  edition: (p: { edition: number; when: string }) => `第${number(p.edition)}版，${p.when}`,
  editionName: (p: { edition: number }) => `第${number(p.edition)}版`,
  isEdition: (p: { edition: number; when: string }) => `这是${p.when}的第${number(p.edition)}版，不再改变。`,
  live: '查看现在的成果',
  erased: (p: { count: number }) =>
    `此后被删除的文字：${number(p.count)}处。指纹也涵盖这些文字，因此只能用此前的副本核对。`,
  files: '文件下载',
  formats: {
    html: '单文件网页（HTML）',
    md: 'Markdown',
    docx: '文字处理文档（DOCX）',
    pdf: 'PDF',
    'akn.xml': 'Akoma Ntoso',
    jsonld: 'JSON-LD',
    json: 'JSON',
  },
  annexFiles: '附件表格',
  publish: {
    title: '发布一个版本',
    text: '它按本页现状固定成果。可以按编号和指纹引用，组织可以表示支持。任何人都不能撤回。',
    button: '发布此版本',
    ask: (p: { edition: number }) =>
      `第${number(p.edition)}版将永久载明成果现在所说的内容。任何人都不能修改或撤回。您是否已从头读到尾？`,
    yes: '是，永久发布',
    no: '暂不：返回成果',
  },
  endorse: {
    title: (p: { name: string }) => `代表${p.name}表示支持`,
    text: (p: { edition: number }) =>
      `所支持的是第${number(p.edition)}版。须由代表该组织的另一人确认，之后才会显示。两人都可以撤回。`,
    button: '支持此版本',
    waits: '您已代表贵组织支持此版本，正等待另一人确认。',
    confirmText: '贵组织的另一人已支持此版本。您确认后即会显示。',
    confirm: '确认支持',
    confirmed: '贵组织支持此版本。',
    withdraw: '撤回支持',
  },
  done: {
    'edition.publish': '该版本已发布，不再改变。',
    'outcome.endorse': '已记录。该支持等待贵组织的另一人确认。',
    'endorsement.confirm': '贵组织支持此版本。',
    'endorsement.withdraw': '支持已撤回。',
  },
};

export const outcomeRefusals = {
  'no-outcome': () => '还没有成果：尚未发布任何文本草案。',
  'unknown-edition': () => '没有这个版本。请返回成果页面，从列表中选择。',
  'edition-same': () => '自上一版本以来没有任何变化，因此没有发布新版本。',
  'endorsed-already': () => '贵组织已经支持此版本，或其支持正等待确认。',
  'not-endorsed': () => '贵组织没有支持此版本。',
};
