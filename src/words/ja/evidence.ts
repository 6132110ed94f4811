/** What holds across the table, and why, in Japanese. `{seat0}`, `{seat1}` … stand where the name of a seat goes. */
import type { evidence as English } from '../evidence.en.ts';
import { list, number, people, percent, statements } from './counts.ts';

interface Lack {
  readonly slot: string;
  readonly lacks: number;
}
interface SeatCount {
  readonly name: string;
  readonly count: number;
}

const short = (p: Lack): string => `${p.slot}（あと${number(p.lacks)}ポイント）`;
const over = (p: Lack): string => `${p.slot}（${number(p.lacks)}ポイント超過）`;
const on = (p: SeatCount): string => `${p.name}（${number(p.count)}件）`;

export const evidence: typeof English = {
  findings: {
    across: (p) => {
      const both = p.full + p.consensus;
      if (both === 0)
        return `<a>${statements(p.of)}</a>のうち、全${number(p.seats)}席、または1席を除く全席のコンセンサスに根拠が合うものはありません。`;
      const what = `<a>${statements(p.of)}中${number(both)}件</a>を受け入れられます`;
      if (p.consensus === 0) return `全${number(p.seats)}席が${what}。`;
      const who =
        p.together === 0
          ? `全${number(p.seats)}席、または1席を除く全席`
          : p.together === p.seats
            ? `全${number(p.seats)}席`
            : `全${number(p.seats)}席のうち、意見を聞けた${number(p.together)}席すべて`;
      const lead = `${who}が${what}`;
      return p.full === 0 ? `${lead}。` : `${lead}。うち${number(p.full)}件は全面的なコンセンサスに合います。`;
    },
    clearestAcross: () => '<a>もっとも明確なもの</a>：{quote}',
    aside: (p) => {
      const agree = `<a>${p.seat}</a>で、{quote}への賛成は${percent(p.least)}～${percent(p.most)}です。`;
      return p.isClear
        ? `大勢への異論がもっとも明確な席は${agree}`
        : `大勢に明確な異論を示す席はありません。もっとも慎重な席は${agree}`;
    },
    pending: (p) =>
      `席について言えば、全${number(p.seats)}席、または1席を除く全席が<a>${statements(p.of)}のうち${number(p.count)}件</a>を支持しています。意見の地図のどの部分も支持しているかは、いまは公表されません。`,
    soFar: (p) =>
      `声が届いているすべての席が<a>${statements(p.of)}のうち${number(p.count)}件</a>を支持していますが、届いている席が少なすぎてコンセンサスとは言えません。`,
    opposition: (p) => {
      const lead = `ほかに${number(p.count)}件では<a>強い支持がある一方、無視できない反対</a>があります`;
      return p.seats.length === 0 ? `${lead}。` : `${lead}。はっきりとは支持していない席：${list(p.seats.map(on))}。`;
    },
    diverging: (p) => {
      if (p.minority === 0) return `${number(p.divergence)}件では<a>意見が分かれています</a>。`;
      if (p.divergence === 0) return `${number(p.minority)}件では<a>テーブルの少数</a>だけが賛成しています。`;
      return `${number(p.divergence)}件では<a>意見が分かれ</a>、${number(p.minority)}件では少数だけが賛成しています。`;
    },
    insufficient: (p) =>
      p.count === p.of
        ? 'どの意見についても、声が届いている<a>席が少なすぎて</a>何も言えません。'
        : `${number(p.count)}件では、声が届いている<a>席が少なすぎて</a>何も言えません。`,
    unheard: (p) => {
      const named = p.seats.map(({ name, count }) => `${name}（${count === p.of ? '全' : ''}${number(count)}件）`);
      const most = p.others === 1 ? `${number(p.most)}件` : `それぞれ最大${number(p.most)}件`;
      const rest = p.others === 0 ? [] : [`ほか${number(p.others)}席（${most}）`];
      return `<a>欠けている席</a>：${list([...named, ...rest])}。`;
    },
    allHeard: () => '欠けている席はありません。どの意見にも<a>すべての席</a>の声が届いています。',
    sureAcross: () => `席の支持とは、<a>${percent(0.9)}区間の下限</a>でも${percent(0.6)}が賛成することです。`,
    robust: (p) => {
      if (p.holds === 0)
        return p.changed === 0
          ? 'どの席を1つ除いても、<a>結果は変わりません</a>。'
          : `いずれかの席を1つ除くと、<a>${number(p.of)}件のうち${number(p.changed)}件</a>で結果が変わります。`;
      return p.shaken === 0
        ? `どの席を除いても、<a>この${number(p.holds)}件は変わりません</a>。`
        : `いずれかの席を1つ除くと、<a>この${number(p.holds)}件のうち${number(p.shaken)}件</a>で結果が変わります。`;
    },
  },
  mark: (p) => `${p.name}：${p.state}、${percent(p.lower)}～${percent(p.upper)}が賛成、${percent(p.disagree)}が反対`,
  title: 'テーブル全体で一致していること',
  intro:
    '根拠が合う区分の順に並べています。これは決定ではありません。何かをコンセンサスと認定するのは、名前を明らかにした人の行為です。',
  classes: {
    'full-consensus': '全面的なコンセンサス',
    consensus: 'コンセンサス',
    'strong-support': '強い支持と、無視できない反対',
    'minority-view': '少数意見',
    divergence: '意見の相違',
    insufficient: '根拠が不十分',
    pending: '席の支持があるもの',
    'so-far': '声が届いているすべての席が支持',
  },
  meaning: {
    'full-consensus': 'すべての席の声が届き、区間の下限で見てどの席も4分の3以上が賛成し、反対はほとんどありません。',
    consensus:
      '多くても1席を除くすべての席で、区間の下限で見て60%以上が賛成し、地図のどの部分でも半数以上が賛成しています。加わらない席は名前を示しますが、拒否権はありません。',
    'strong-support':
      '多くの席が全体として賛成していますが、コンセンサスには足りません。名称はこの種の場で使われるものです。妨げている席は、反対とは限らず、はっきり賛成していないだけのこともあります。',
    'minority-view': 'テーブルの多くは賛成していませんが、いずれかの席か地図のどこかの部分は明らかに賛成しています。',
    divergence: '席の声は届いていますが、方向が分かれているか、はっきりしません。',
    insufficient: '声が届いている席が少なすぎます。沈黙は同意ではありません。',
    pending:
      '多くても1席を除くすべての席で、区間の下限で見て60%以上が賛成しています。意見の地図のどの部分も支持しているかは、投票の終了後に、どの部分にも十分な人がいる場合にかぎって公表されます。',
    'so-far':
      '声が届いているどの席でも、区間の下限で見て60%以上が賛成しています。届いている席が少なすぎてコンセンサスとは言えません。沈黙は同意ではありません。',
  },
  consistent: {
    'full-consensus': '根拠は全面的なコンセンサスに合います。',
    consensus: '根拠はコンセンサスに合います。',
    'strong-support': '根拠は、強い支持と無視できない反対に合います。',
    'minority-view': '根拠は少数意見に合います。',
    divergence: '根拠は意見の相違に合います。',
    insufficient: 'テーブルの立場を言うには根拠が足りません。',
  },
  counted: (p) => `${p.name}：${number(p.count)}件`,
  more: (p) => `ほか${statements(p.count)}`,
  showAll: (p) => `${number(p.count)}件すべてを表示`,
  page: (p) => `${number(p.of)}件のうち${number(p.from)}～${number(p.to)}件目`,
  next: '次のページ',
  previous: '前のページ',
  backToAll: 'ページ全体に戻る',
  asideNote: (p) => `はっきりとは支持していない席：${list(p.seats)}。`,
  unheardNote: (p) => `声が届いていない席：${list(p.seats)}。`,
  withheldNote: (p) => `少なすぎて表示できない席：${list(p.seats)}。`,
  everySeat: 'すべての席が支持しています。',
  markKey:
    '塗りつぶし：少なくともこれだけが賛成。淡い色：これだけ賛成の可能性（90%区間）。斜線：反対。細い線：60%。破線：空席で、まだ声が届いていない席。点線：人数が少なすぎて表示できない席。',
  barsKey:
    '席ごとに1本。塗りつぶし：その席の少なくともこれだけが賛成。淡い色：これだけ賛成の可能性（90%区間）。もう一方の端からの斜線：反対。縦線：60%。',
  range: (p) => `${number(Math.round(p.lower * 100))}～${percent(p.upper)}`,
  notHeard: 'まだ声が届いていない',
  details: '席とグループごとの理由',
  together: (p) => `${p.parts.join('。')}。`,
  whyTitle: 'なぜこの区分で、それ以上でないのか',
  not: {
    'full-consensus': '全面的なコンセンサスでない理由：',
    consensus: 'コンセンサスでない理由：',
    'strong-support': '強い支持でない理由：',
    'minority-view': '少数意見でない理由：',
    divergence: '意見の相違とも言えない理由：',
    insufficient: '',
  },
  reasons: {
    'too-few-seats': () => 'テーブルの席が2つに足りません',
    'not-heard': (p) => `${list(p.seats)}は、投票が少なすぎて声が届いていません`,
    'seat-below': (p) => `${list(p.seats)}では、${percent(p.threshold)}以上の賛成が確かではありません`,
    'seat-opposes': (p) => `${list(p.seats)}では、${percent(p.threshold)}を超える人が反対しています`,
    'bin-below': (p) => `意見の地図のどこかの部分で、${percent(p.threshold)}以上の賛成が確かではありません`,
    'bins-later': () => '意見の地図のどの部分も賛成かどうかは、投票の終了後に公表されます',
    'bins-withheld': () => '意見の地図のどこかの部分の人数が少なすぎて表示できません',
    objection: () => '異議が登録されています',
    'mean-below': (p) => `席の平均で、賛成が${percent(p.threshold)}未満です`,
    'mean-above': (p) => `席の平均で、賛成が${percent(p.threshold)}以上です`,
    'nobody-above': (p) => `どの席でも、地図のどの部分でも、${percent(p.threshold)}以上の賛成が確かではありません`,
  },
  changeTitle: '何があれば変わるか',
  towards: {
    'full-consensus': '全面的なコンセンサスには：',
    consensus: 'コンセンサスには：',
    'strong-support': '強い支持には：',
  },
  changes: {
    'too-few-seats': () => '2つ目の席の参加が必要です',
    'not-heard': (p) =>
      p.seats.length === p.enough
        ? `${list(p.seats)}からの投票がもっと必要です`
        : `次のうち${number(p.enough)}席からの投票がもっと必要です：${list(p.seats)}`,
    'seat-below': (p) =>
      p.seats.length === p.enough
        ? `${list(p.seats.map(short))}で確実に${percent(p.threshold)}の賛成が必要です`
        : `次のうち${number(p.enough)}席で確実に${percent(p.threshold)}の賛成が必要です：${list(p.seats.map(short))}`,
    'seat-opposes': (p) => `${list(p.seats.map(over))}で反対が${percent(p.threshold)}以下である必要があります`,
    'bin-below': (p) => `意見の地図のどの部分でも確実に${percent(p.threshold)}の賛成が必要です`,
    'bins-later': () => '意見の地図のどの部分の支持も必要で、それは投票の終了後に公表されます',
    'bins-withheld': () => '意見の地図のどの部分にも十分な人が必要です',
    objection: () => '異議の解決が必要です',
    'mean-below': (p) => `席の平均で${percent(p.threshold)}の賛成が必要です（あと${number(p.lacks)}ポイント）`,
    'mean-above': () => '',
    'nobody-above': () => '',
  },
  beyond: 'これより強い区分はありません。反対の投票や、投票の変更によって、まだ変わることがあります。',
  accounts: (p) =>
    `不正によるなら、${number(p.seats)}席で約${number(p.accounts)}件の賛成アカウントが必要です。それぞれが別々の組織の人と信じられた場合です。`,
  howSure: {
    title: 'どのくらい確かか',
    manski: 'パスを賛成または反対に数えた場合',
    manskiNote: 'パスした人が全員反対だった場合と、全員賛成だった場合の賛成の割合。ここでは何も仮定していません。',
    headSeat: '席',
    headBounds: '賛成（90%区間）',
    headVotes: '票の重み',
    headManski: '下限・上限',
    few: '少なすぎて表示できません',
    note: '票の重み：等しい票に換算した数。同じ組織の人は、人数の平方根として合わせて数えます。パスは、賛成でない半票として数えます。',
  },
  dissent: {
    title: 'どの席が、何をはっきりとは支持していないか',
    intro: (p) =>
      `全体または大半の席が支持する${statements(p.count)}のうち、席の60%以上の賛成が確かでないもの。隔たりの大きい順です。`,
    none: 'なし',
    more: (p) => `ほかに${number(p.count)}件（番号）：`,
    agree: (p) => `${number(Math.round(p.lower * 100))}～${percent(p.upper)}が賛成`,
  },
  heard: {
    title: '声が届いていないのは誰か',
    intro: (p) => `${statements(p.of)}のうち、各席の声が届いている件数と、人数が少なすぎて表示できない件数。`,
    none: 'どの意見にもすべての席の声が届いています。',
    headHeard: '届いている',
    headUnheard: '届いていない',
    headWithheld: '少なすぎる',
  },
  history: {
    title: '公表された内容',
    entry: (p) => `<a>${p.when}</a>：${p.name}`,
  },
  capture: {
    title: 'これはどのくらい簡単に買収できるか',
    intro:
      '席を1つずつ、大きな組織を1つずつ除き、重みを変え、似た投票を1つにまとめて、同じ数字を計算し直したものです。そのために誰かが数字から除かれることはありません。',
    later: '投票の終了後に公表されます。',
    computing: '計算中です。まもなくここに表示されます。',
    seats: (p) =>
      `席を1つずつ除くと、${number(p.of)}件のうち最大${number(p.most.count)}件で結果が変わります（${p.most.name}を除いた場合）。`,
    seatsNone: 'どの席を除いても結果は変わりません。',
    organisations: (p) =>
      p.changed === 0
        ? `大きい順に${number(p.tried)}組織を1つずつ除いても、結果は変わりません。`
        : `大きい順に${number(p.tried)}組織を1つずつ除くと、いずれか1つの組織のために${statements(p.changed)}で結果が変わります。`,
    restsOn: (p) =>
      `テーブルが受け入れられるもののうち${statements(p.statements)}は、ある1つの組織がなければそうなりません。`,
    noOrganisations: '組織を代表する人はいないため、組織が結果を左右することはありません。',
    weights: (p) =>
      `1つの席の重みを半分または2倍にすると、${number(p.of)}件のうち最大${number(p.changed)}件で結果が変わります。`,
    alike: (p) => {
      const of = `10票以上を投じた${people(p.of)}のうち、`;
      if (p.people === 0) return `${of}偶然で説明できる以上に似た投票はありません。`;
      const then = p.changed === 0 ? '結果は変わりません' : `${number(p.changed)}件で結果が変わります`;
      return `${of}${people(p.people)}の投票は偶然で説明できる以上に似ています。それぞれのまとまりを1人と数えると、${then}。`;
    },
    alikeFew: 'いくつかの投票が似ていますが、少なすぎてこれ以上は言えません。',
    bursts: (p) =>
      p.count === 0
        ? 'どの意見にも、投票の集中はありませんでした。'
        : `${statements(p.count)}で、同じ投票が、その時間のほかの投票よりも集中しました。会合や、回されたリンクでも同じように見えます。`,
    accounts: (p) =>
      `成り立たない意見をコンセンサスにするには、中央値で${number(p.median)}件の偽アカウントが必要です。それぞれが別々の組織の人と見なされた場合です。小さな席がもっとも安く、ほかの席の人が増えても高くはなりません。`,
    weak: '投票だけでは、巧妙な偽装と実在の人を見分けられません。席を守るのは、メンバーが名乗るとおりの人だと分かっていることです。何人がそうかはテーブルのページで分かります。',
  },
  slate: {
    title: '意見の幅全体を表す短い一覧',
    intro: (p) =>
      `できるだけ多くの人が自分の意見をいくつか見つけられるように選んだ${statements(p.count)}です。席の重みはすべて等しくしています。互いに矛盾するものもあります。一致ではなく、人々を表すものです。`,
    agree: '賛成',
    disagree: '反対',
    audit: (p) =>
      `検査（EJR+）：${number(p.size)}件のうちに持つべき数より少ない人々の集まりがあれば、100%以上になります。もっとも近い場合で${percent(p.violation)}です。`,
    uncovered: (p) =>
      p.people === 0
        ? `${people(p.of)}全員が、少なくとも1件を見つけられます。`
        : `${people(p.of)}のうち${people(p.people)}は、1件も見つけられません。`,
    covered: (p) => `${people(p.of)}のうち少数を除く全員が、少なくとも1件を見つけられます。`,
    observed: '投票だけにもとづきます。たずねられていないものは、賛成しないものとして数えています。',
  },
  map: {
    seat: (p) => `${p.name}：人々の中心は左から${percent(p.x / 100)}、上から${percent(p.y / 100)}です。`,
    caption: '四角の中の文字は席で、位置の分かる人々の中心にあります。人数が少なすぎる席は示していません。',
  },
  csv: 'CSV',
};
