/** Pages of results: the lists, the groups, the map, how sure it is, the table of seats. */
import type {
  bars as EnglishBars,
  certainty as EnglishCertainty,
  commonGround as EnglishCommonGround,
  facts as EnglishFacts,
  groups as EnglishGroups,
  map as EnglishMap,
  method as EnglishMethod,
  seats as EnglishSeats,
  statement as EnglishStatement,
} from '../results.en.ts';
import { everyGroup, format, list, number, people, percent, statements, votes } from './counts.ts';

const sides = { agree: '賛成', disagree: '反対' };

export const commonGround: typeof EnglishCommonGround = {
  title: 'テーブル全体の立場',
  titleWithoutSeats: '一致していることと、分かれること',
  asOf: (p) => `${people(p.people)}、${votes(p.votes)}、${p.when}現在`,
  how: '計算の方法',
  inShort: '要約',
  holds: '一致していること',
  holdsIntro: (p) =>
    `${p.groups < 2 ? '多くの人' : everyGroup(p.groups)}の立場が一致しています。はっきりしているものから順に並べています。`,
  divides: '意見が分かれること',
  dividesIntro:
    'グループの間にはっきりした違いがあります。あるグループの多数派と別のグループの多数派が対立するものを先に、次に賛成の割合が大きく離れているものを並べています。',
  open: 'はっきりした立場なし',
  openIntro:
    '票は十分にありますが、すべてのグループに共通するはっきりした立場も、グループの間のはっきりした違いもありません。',
  thin: '票が少なすぎて判断できない',
  thinIntro: (p) =>
    `これらの意見では、投票した人が7人に満たないグループがあって立場を判断できないか、表示できるグループが少なすぎます。${people(p.k)}に満たない数は表示しません。`,
  moderated: 'モデレーターが除外した意見',
  moderatedIntro: (p) =>
    `${statements(p.count)}が除外され、グループ、地図、一覧には含まれていません。投じられた票は総票数に含まれます。本文はここには載せません。`,
  none: {
    holds: 'すべてのグループの立場がはっきり一致する意見は、まだありません。',
    divides: 'グループがはっきり分かれる意見はありません。',
  },
  counted: (p) => `${p.title}：${statements(p.count)}`,
  contents: 'このページの内容',
  rest: 'そのほかの意見',
  more: {
    holds: (p) => `立場が一致する意見をあと${number(p.count)}件`,
    divides: (p) => `立場が分かれる意見をあと${number(p.count)}件`,
  },
  votes: (p) => votes(p.count),
  beyond: (p) => `ほかに${statements(p.count)}があります。すべてJSONに含まれています。`,
};

export const statement: typeof EnglishStatement = {
  title: (p) => `意見${p.number}`,
  number: (p) => `意見${p.number}：`,
  erased: 'この本文は消去されました。投じられた票は引き続き数えます。',
  takenOut: 'この意見はモデレーターが除外しました。本文はここには載せません。',
  reason: {
    'off-topic': '主題から外れている',
    duplicate: 'すでに出ている',
    'two-ideas': '1件に2つの考えが含まれている',
    personal: '個人に関する内容',
    unlawful: '違法',
    imported: '取り込む前に除外済み',
  },
  moderate: {
    title: 'モデレーション',
    why: '理由',
    'take-out': 'この意見を除外する',
    restore: 'この意見を戻す',
    note: 'ここで行ったことは理由とともに記録簿に残り、誰でも見ることができます。投じられた票はそのまま残ります。',
  },
  otherReason: '除外',
  why: (p) => `理由：${p.reason}。`,
  meta: '問いではなく投票する人に関する意見です。グループ分けには使いません。',
  everyone: (p) =>
    `${p.leftOut ? 'グループ内の' : ''}${people(p.votes)}のうち、賛成${number(p.agree)}人、反対${number(p.disagree)}人、パス${number(p.pass)}人`,
  tally: (p) => {
    const counts = `投票した${people(p.votes)}のうち、賛成${number(p.agree)}人、反対${number(p.disagree)}人、パス${number(p.pass)}人です。`;
    return p.leftOut
      ? `${counts}どのグループにも入らない人は、少なすぎて表示できないため、数に含めていません。`
      : counts;
  },
  noVotes: '集計済みの票はまだありません',
  few: '票が少なすぎて表示できません',
  fewYet: '投票した人が少なすぎるか、少数の全員が同じ投票をしたため、内訳を表示できません。',
  nobody: '集計済みの票はまだありません。',
  opposed: '多数派どうしの対立',
  apart: '大きな隔たり',
  rejected: '反対多数',
  whole: '全文を読む',
  numbers: 'すべての数値',
  back: '共通点に戻る',
  kind: {
    holds: (p) => `${p.groups < 2 ? '多くの人' : everyGroup(p.groups)}がこの意見に${sides[p.side]}しています。`,
    divides: (p) =>
      p.opposed
        ? 'グループの間で分かれています。あるグループの多数派と別のグループの多数派が対立しています。'
        : 'グループの間にはっきりした違いがありますが、多数派どうしの対立はありません。',
    open: '票は十分にありますが、はっきりした立場はありません。',
    thin: '票が少なすぎて、すべてのグループの立場を判断することはできません。',
  },
  byGroup: '意見グループ別',
  bySeat: '席別',
};

export const bars: typeof EnglishBars = {
  agree: '賛成',
  disagree: '反対',
  key: '棒の一方の端からの塗りつぶし：賛成。もう一方の端からの斜線：反対。その間：パス。両端のある細い線：賛成の割合があると考えられる範囲（90%区間）。',
  group: (p) => `グループ${p.letter}`,
  groupShares: (p) => `グループ${p.letter}：賛成${percent(p.agree)}、反対${percent(p.disagree)}`,
  groupWithheld: (p) => `グループ${p.letter}：少なすぎて表示できません`,
  withheld: '少なすぎて表示できません',
  interval: (p) => `${percent(p.share)}（${percent(p.lower)}～${percent(p.upper)}）`,
  headGroup: 'グループ',
  headVotes: '票',
  headAgree: '賛成（90%区間）',
  headDisagree: '反対（90%区間）',
};

export const groups: typeof EnglishGroups = {
  title: '意見グループ',
  intro:
    '投票のしかたが似ている人の集まりで、投票だけから見つけたものです。自分から入るグループではなく、誰がどのグループかは表示されません。',
  name: (p) => `グループ${p.letter}`,
  size: (p) => `${people(p.people)}、グループに入った人の${percent(p.share)}`,
  small: '人数が少なすぎるため、これ以上は表示できません',
  marks: 'このグループの特徴',
  noMarks: 'はっきりした特徴となる意見はありません。',
  mark: (p) => {
    const here = `${percent(p.share)}が${sides[p.direction]}`;
    if (p.others.length === 0) return here;
    return `${here}（${list(p.others.map(({ letter, share }) => `グループ${letter}では${percent(share)}`))}）`;
  },
};

export const map: typeof EnglishMap = {
  title: '地図',
  caption:
    '印1つが1人を表し、大きい印は同じ位置にいる複数の人を表します。多くの意見で同じ投票をした2人は近くに並びます。上下左右そのものに意味はありません。2次元の地図は人々の違いの一部しか示さず、どこにいるかで誰が正しいかが決まるわけでもありません。',
  captionClusters:
    '円は投票がよく似た人の集まりを表し、人数が多いほど大きくなります。近くの円どうしには、多くの意見で同じ投票をした人がいます。上下左右そのものに意味はありません。2次元の地図は人々の違いの一部しか示しません。',
  legend: (p) => `グループ${p.letter}、${people(p.people)}`,
  outline: '輪郭線の内側に、各グループの9割の人がいます。',
  coarse: '位置はおおよそのもので、名前は付いていません。',
  name: (p) => `${people(p.people)}、${number(p.groups)}つの意見グループの地図`,
  describe: (p) =>
    `グループ${p.letter}：${people(p.people)}、左から約${percent(p.x / 100)}、上から約${percent(p.y / 100)}の辺り。`,
  table: '地図を表で見る',
  headGroup: 'グループ',
  headPeople: '人数',
  headShare: 'グループに入った人に占める割合',
  headCentre: '中心（左から、上から）',
  headSpread: '半数の人がいる範囲',
  centre: (p) => `${percent(p.x / 100)}、${percent(p.y / 100)}`,
  spread: (p) => `幅の${percent(p.radius / 100)}`,
};

export const certainty: typeof EnglishCertainty = {
  title: 'どのくらい確かか',
  voted: (p) =>
    `${people(p.people)}が投票しました。自ら参加を選んだ人たちです。集計が示すのはその人たちの投票であり、全員が投票した場合の結果ではありません。`,
  people: (p) =>
    `${people(p.people)}が投票し、うち${number(p.placed)}人が、グループに入るのに十分な数（7件、それより少ない場合は全件）の意見に投票しました。自ら参加を選んだ人たちです。集計が示すのはその人たちの投票であり、全員が投票した場合の結果ではありません。`,
  separation: {
    strong: (p) =>
      `グループははっきり分かれています（平均シルエット値${format.decimal(p.silhouette)}。0.70を超えると強い分離とみなします）。`,
    reasonable: (p) =>
      `グループはある程度分かれています（平均シルエット値${format.decimal(p.silhouette)}。0.50～0.70は中程度の分離とみなします）。`,
    weak: (p) =>
      `グループの分かれ方は弱く、境界は手法による偶然かもしれません（平均シルエット値${format.decimal(p.silhouette)}。0.25～0.50は弱い分離とみなします）。`,
    unstable: (p) =>
      `グループは不安定です。投票にはっきりした構造は見られません（平均シルエット値${format.decimal(p.silhouette)}。0.25以下は構造なしとみなします）。このページのグループ別の内容は、あと数票で変わる可能性があります。`,
  },
  groupsLater:
    '意見グループは集計の公表のたびに新しく見つけ直され、人は1人ずつグループの間を移ります。そこから誰かの投票が分かることのないように、グループは投票の終了後に公表します。',
  noGroups: 'グループは見つかりませんでした。そのため、誰と誰の意見が違うかは判断できません。',
  intervals:
    'グループ別の割合には、すべて90%区間を付けています。投票した人数から見て、同様の人たちでの割合があると考えられる範囲です。グループ分けは所与のものとしており、別の分け方ができたかどうかは上の行をご覧ください。意見は、すべてのグループで区間の下限が2分の1を超える場合にのみ、一致しているとみなします。',
  intervalsAcross:
    '席別、グループ別の割合には、すべて90%区間を付けています。投票した人数から見て、同様の人たちでの割合があると考えられる範囲です。席が意見を支持しているとみなすのは、区間の下限でも60%以上の場合だけです。意見のグループ分けは所与のものとしており、別の分け方ができたかどうかは上の行をご覧ください。',
  small: (p) =>
    `${people(p.k)}未満の投票の内訳は表示しません。${people(2 * p.k)}未満の全員が同じ投票をした場合も同じです。一人一人の投票が分かってしまうためです。引き算で分からないように、ほかの数値を併せて伏せることもあります。どのグループにも入らない人は、少なすぎて表示できない意見では数に含めません。`,
  outsideTitle: 'まだ数字に入っていない投票',
  outside: (p) => {
    const rule =
      'ある意見についての席の数字は、十分な数の票がそろったときにだけ動きます。引き算で誰かの投票が分かってしまわないようにするためです。';
    if (p.over) {
      return p.atLeast > 0
        ? `${rule} 投じられた票、変更された票、取り消された票のうち、少なくとも${votes(p.atLeast)}は最後まで十分な数がそろわず、どの数字にも含まれていません。`
        : `${rule} わずかな票が最後まで十分な数がそろわず、どの数字にも含まれていないことがあります。`;
    }
    return p.atLeast > 0
      ? `${rule} 投じられた票、変更された票、取り消された票のうち、少なくとも${votes(p.atLeast)}が、十分な数がそろうまで今のところ数字に含まれていません。`
      : `${rule} 今のところ、わずかな票が、十分な数がそろうまで数字に含まれていないことがあります。`;
  },
  glossary: '用語の意味',
  terms: [
    ['意見グループ', '投票が似ている人の集まり。下記の方法で見つけたもので、その人が何者であるかとは関係ありません。'],
    [
      '一致していること',
      'どのグループでも、区間の下限で見てもなお、多数派が賛成または反対の同じ立場をとっているもの。人々が何に同意しているかを示し、何が真実かを示すものではありません。一致している意見は、グループの間がどれだけ離れていても、意見が分かれるものには数えません。',
    ],
    [
      '意見が分かれること',
      'あるグループの多数派が賛成し、別のグループの多数派が反対しているもの。または、2つのグループの賛成の割合が30ポイント以上離れ、区間が接していないもの。',
    ],
    [
      '票が少なすぎて判断できない',
      '投票した人が7人に満たないグループがあるか、少数の人の投票を明かさずに表示できるグループが少なすぎるもの。',
    ],
    ['90%区間', '投票した人数の多少から見て、割合があると考えられる範囲。票が少ないと広くなります。'],
    [
      'シルエット値',
      '隣のグループと比べて、自分のグループにどれだけ近いか。1は完全に分かれ、0はまったく分かれていないことを示します。同じ投票をした人の小さなまとまりについての平均です。',
    ],
  ],
  journalTerms: [
    ['集票', '票を単純に数えたもの。整数のみで、数える以外の手法は使いません。'],
    ['分析', 'グループ、地図、グループ別の内容。各人の投票をまとめて使いますが、その投票は公開されません。'],
  ],
};

export const seats: typeof EnglishSeats = {
  title: 'テーブル',
  caption: (p) =>
    p.count === 0
      ? 'ステークホルダーグループごとに1つの席があり、重みはすべて同じです。'
      : `立場が一致している${statements(p.count)}について、各席の平均的な立場を示します。`,
  key: '内側からの塗りつぶし：賛成。外側からの斜線：反対。細い線：60%。破線：空席で、まだ声が届いていない席。点線：人数が少なすぎて表示できない席。',
  keyEmpty: '破線：空席で、まだ声が届いていない席。',
  share: (p) => `${p.name}：賛成${percent(p.agree)}、反対${percent(p.disagree)}`,
  named: (p) => `${p.name}：${p.state}`,
  describe: (p) => `${p.seats.join('；')}。`,
  state: {
    firm: '強い支持',
    support: '支持',
    split: '意見が割れている',
    opposed: '反対',
    empty: 'まだ声が届いていない',
    withheld: '少なすぎて表示できません',
    present: '着席',
  },
  table: '数値で見る',
  headSeat: '席',
  headPeople: '人数',
  headAgree: '賛成',
  headDisagree: '反対',
  headPass: 'パス',
  headStands: '立場',
  tally: (p) => `${number(p.of)}票中${number(p.part)}票`,
};

export const facts: typeof EnglishFacts = {
  people: '人数',
  votes: '票',
  statements: '意見',
  holds: '一致している',
  divides: '分かれている',
  open: 'はっきりした立場なし',
  thin: '票が少なすぎて判断できない',
  moderated: 'モデレーターが除外',
  groups: '意見グループ',
  few: '少なすぎて表示できません',
  apart: 'グループの分かれ方',
  separation: {
    strong: 'はっきり分かれている',
    reasonable: 'ある程度分かれている',
    weak: '分かれ方が弱い',
    unstable: '不安定',
  },
  groupsLater: '投票の終了後に公表',
  noGroups: '区別できない',
};

export const method: typeof EnglishMethod = {
  title: '計算の方法',
  tally:
    '全体と席別の人数と票数は集票です。整数のみで、数える以外の手法は使いません。変更された票は、最後に投じられたものを1回だけ数えます。',
  analysis:
    'グループ、地図、グループ別の割合は、Polisの方式による分析です。投票の似た人が近くに並ぶように投票を2次元に配置し、そこからグループを見つけます。各人の投票をまとめて使いますが、その投票は公開されません。現在、再計算できるのは記録簿を持つ人だけです。',
  reportTally: '人数と票数は、ファイル中の票を数えたものです。変更された票は、最後に投じられたものを1回だけ数えます。',
  reportAnalysis:
    'グループ、地図、グループ別の割合は、Polisの方式による分析です。投票の似た人が近くに並ぶように投票を2次元に配置し、そこからグループを見つけます。',
  input: (p) =>
    `入力：記録簿の${number(p.n)}番目の記録まで（${p.when}）。方法のバージョン${p.version}、シード${p.seed}。入力が同じなら、集計も同じになります。`,
  reportInput: (p) =>
    `入力：{source}、${votes(p.votes)}。方法のバージョン${p.version}、シード${p.seed}。票とバージョンが同じなら、集計も同じになります。`,
  limits: '示しているのは参加した人の立場です。何かを決定するものではありません。',
};
