/** What holds across the table, and why, in Chinese. `{seat0}`, `{seat1}` … stand where the name of a seat goes. */
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

const short = (p: Lack): string => `${p.slot}（还差${number(p.lacks)}个百分点）`;
const over = (p: Lack): string => `${p.slot}（多出${number(p.lacks)}个百分点）`;
const on = (p: SeatCount): string => `${p.name}（${number(p.count)}条）`;

export const evidence: typeof English = {
  findings: {
    across: (p) => {
      const both = p.full + p.consensus;
      if (both === 0)
        return `在<a>${statements(p.of)}</a>中，没有一条的依据与全部${number(p.seats)}个席位（或只差一个席位）的共识相符。`;
      const what = `能够接受<a>${statements(p.of)}中的${number(both)}条</a>`;
      if (p.consensus === 0) return `全部${number(p.seats)}个席位${what}。`;
      const who =
        p.together === 0
          ? `全部${number(p.seats)}个席位（或只差一个席位）`
          : p.together === p.seats
            ? `全部${number(p.seats)}个席位`
            : `${number(p.seats)}个席位中已听到意见的${number(p.together)}个都`;
      const lead = `${who}${what}`;
      return p.full === 0 ? `${lead}。` : `${lead}，其中${number(p.full)}条为完全共识。`;
    },
    clearestAcross: () => '<a>最明确的是</a>：{quote}',
    aside: (p) => {
      const agree = `<a>${p.seat}</a>：${percent(p.least)}至${percent(p.most)}赞成{quote}`;
      return p.isClear
        ? `对多数席位支持的内容，异议最明显的席位是${agree}`
        : `没有席位明显反对多数席位支持的内容；最有保留的是${agree}`;
    },
    pending: (p) =>
      `仅就席位而言，全部${number(p.seats)}个席位或只差一个席位支持<a>${statements(p.of)}中的${number(p.count)}条</a>。意见地图的每一部分是否也支持，目前不公布。`,
    soFar: (p) =>
      `所有已表态的席位都支持<a>${statements(p.of)}中的${number(p.count)}条</a>，但已表态的席位太少，还谈不上共识。`,
    opposition: (p) => {
      const lead = `另有${number(p.count)}条<a>得到强烈支持，但有明显反对</a>`;
      return p.seats.length === 0 ? `${lead}。` : `${lead}；未明确支持的有：${list(p.seats.map(on))}。`;
    },
    diverging: (p) => {
      if (p.minority === 0) return `在${number(p.divergence)}条上<a>全桌存在分歧</a>。`;
      if (p.divergence === 0) return `在${number(p.minority)}条上只有<a>全桌中的少数</a>赞成。`;
      return `在${number(p.divergence)}条上<a>全桌存在分歧</a>，在${number(p.minority)}条上只有少数赞成。`;
    },
    insufficient: (p) =>
      p.count === p.of
        ? '在所有观点上，已表态的<a>席位太少</a>，无法判断。'
        : `在${number(p.count)}条上，已表态的<a>席位太少</a>，无法判断。`,
    unheard: (p) => {
      const named = p.seats.map(({ name, count }) => `${name}（${count === p.of ? '全部' : ''}${number(count)}条）`);
      const most = `${p.others === 1 ? '' : '至多'}${number(p.most)}条`;
      const rest = p.others === 0 ? [] : [`另外${number(p.others)}个席位（${most}）`];
      return `因票数不足而<a>缺席</a>的有：${list([...named, ...rest])}。`;
    },
    allHeard: () => '无人缺席：<a>每个席位</a>在每条观点上都已表态。',
    sureAcross: () => `只有<a>按${percent(0.9)}区间的下限</a>仍有${percent(0.6)}赞成，才算一个席位支持。`,
    robust: (p) => {
      if (p.holds === 0)
        return p.changed === 0
          ? '去掉任何一个席位，<a>结论都不变</a>。'
          : `去掉某一个席位，会改变<a>${number(p.of)}条中${number(p.changed)}条</a>的结论。`;
      return p.shaken === 0
        ? `去掉任何一个席位，<a>这${number(p.holds)}条的结论都不变</a>。`
        : `去掉某一个席位，会改变<a>这${number(p.holds)}条中${number(p.shaken)}条</a>的结论。`;
    },
  },
  mark: (p) => `${p.name}：${p.state}，${percent(p.lower)}至${percent(p.upper)}赞成，${percent(p.disagree)}反对`,
  title: '全桌一致之处',
  intro: '按依据与哪一类相符排列。这不是决定：把某项内容认定为共识，是某个人署名作出的行为。',
  classes: {
    'full-consensus': '完全共识',
    consensus: '共识',
    'strong-support': '强烈支持，但有明显反对',
    'minority-view': '少数意见',
    divergence: '分歧',
    insufficient: '依据不足',
    pending: '得到席位支持',
    'so-far': '得到所有已表态席位的支持',
  },
  meaning: {
    'full-consensus': '每个席位都已表态；按区间下限，每个席位至少四分之三赞成，几乎无人反对。',
    consensus:
      '除至多一个席位外，按区间下限，每个席位至少60%赞成，意见地图的每一部分至少一半赞成。保留意见的席位会被列明，但没有否决权。',
    'strong-support':
      '多数席位总体赞成，但不足以构成共识。这是此类进程的惯用名称：妨碍共识的席位可能是反对，也可能只是没有明确赞成。',
    'minority-view': '全桌多数不赞成，但某个席位或意见地图的某一部分明确赞成。',
    divergence: '各席位已表态，但方向不一，或没有明确方向。',
    insufficient: '已表态的席位太少。沉默不等于同意。',
    pending:
      '除至多一个席位外，按区间下限，每个席位至少60%赞成。意见地图的每一部分是否也支持，将在投票结束后公布，且仅在每一部分人数足够时公布。',
    'so-far': '按区间下限，每个已表态的席位至少60%赞成。已表态的席位太少，还谈不上共识：沉默不等于同意。',
  },
  consistent: {
    'full-consensus': '现有依据与完全共识相符。',
    consensus: '现有依据与共识相符。',
    'strong-support': '现有依据与“强烈支持，但有明显反对”相符。',
    'minority-view': '现有依据与少数意见相符。',
    divergence: '现有依据与分歧相符。',
    insufficient: '依据不足，无法判断全桌的立场。',
  },
  counted: (p) => `${p.name}：${number(p.count)}条`,
  more: (p) => `另有${statements(p.count)}`,
  showAll: (p) => `显示全部${number(p.count)}条`,
  page: (p) => `第${number(p.from)}至${number(p.to)}条，共${number(p.of)}条`,
  next: '下一页',
  previous: '上一页',
  backToAll: '返回完整页面',
  asideNote: (p) => `未明确支持：${list(p.seats)}。`,
  unheardNote: (p) => `未表态：${list(p.seats)}。`,
  withheldNote: (p) => `人数太少，不显示：${list(p.seats)}。`,
  everySeat: '每个席位都支持。',
  markKey:
    '实色：至少这么多人赞成。浅色：可能有这么多人赞成（90%区间）。斜线：反对。细线：60%。虚线：空席，尚未表态。点线：人数太少，不予显示。',
  barsKey:
    '每个席位一条。实色：该席位至少这么多人赞成。浅色：可能有这么多人赞成（90%区间）。斜线，从另一端起：反对。竖线：60%。',
  range: (p) => `${number(Math.round(p.lower * 100))}–${percent(p.upper)}`,
  notHeard: '尚未表态',
  details: '原因，按席位和群体',
  together: (p) => `${p.parts.join('；')}。`,
  whyTitle: '为何如此，而非更进一步',
  not: {
    'full-consensus': '不是完全共识：',
    consensus: '不是共识：',
    'strong-support': '不是强烈支持：',
    'minority-view': '不是少数意见：',
    divergence: '连分歧也谈不上：',
    insufficient: '',
  },
  reasons: {
    'too-few-seats': () => '圆桌不足两个席位',
    'not-heard': (p) => `投票人数太少，无法得知${list(p.seats)}的意见`,
    'seat-below': (p) => `在${list(p.seats)}中，不能确定至少${percent(p.threshold)}赞成`,
    'seat-opposes': (p) => `在${list(p.seats)}中，超过${percent(p.threshold)}反对`,
    'bin-below': (p) => `在意见地图的某一部分，不能确定至少${percent(p.threshold)}赞成`,
    'bins-later': () => '意见地图的每一部分是否赞成，将在投票结束后公布',
    'bins-withheld': () => '意见地图的某一部分人数太少，不予显示',
    objection: () => '有登记在案的异议',
    'mean-below': (p) => `各席位平均赞成比例低于${percent(p.threshold)}`,
    'mean-above': (p) => `各席位平均赞成比例达到${percent(p.threshold)}或以上`,
    'nobody-above': (p) => `没有任何席位或意见地图的任何部分能确定至少${percent(p.threshold)}赞成`,
  },
  changeTitle: '什么会改变这一点',
  towards: {
    'full-consensus': '要成为完全共识：',
    consensus: '要成为共识：',
    'strong-support': '要成为强烈支持：',
  },
  changes: {
    'too-few-seats': () => '需要有第二个席位参与',
    'not-heard': (p) =>
      p.seats.length === p.enough
        ? `需要${list(p.seats)}有更多人投票`
        : `需要以下席位中${number(p.enough)}个有更多人投票：${list(p.seats)}`,
    'seat-below': (p) =>
      p.seats.length === p.enough
        ? `需要${list(p.seats.map(short))}确定达到${percent(p.threshold)}赞成`
        : `需要以下席位中${number(p.enough)}个确定达到${percent(p.threshold)}赞成：${list(p.seats.map(short))}`,
    'seat-opposes': (p) => `需要${list(p.seats.map(over))}的反对不超过${percent(p.threshold)}`,
    'bin-below': (p) => `需要意见地图的每一部分确定达到${percent(p.threshold)}赞成`,
    'bins-later': () => '需要意见地图的每一部分都支持，这将在投票结束后公布',
    'bins-withheld': () => '需要意见地图的每一部分有足够的人',
    objection: () => '需要解决该异议',
    'mean-below': (p) => `需要各席位平均赞成比例达到${percent(p.threshold)}（还差${number(p.lacks)}个百分点）`,
    'mean-above': () => '',
    'nobody-above': () => '',
  },
  beyond: '没有比这更强的类别。反对票，或有人改变投票，仍可能改变它。',
  accounts: (p) =>
    `若靠作弊，约需在${number(p.seats)}个席位中有${number(p.accounts)}个投赞成票的账户，且每个都被当作来自不同机构的人。`,
  howSure: {
    title: '结论有多可靠',
    manski: '如果弃权算作赞成或反对',
    manskiNote: '如果所有弃权者都反对，以及如果都赞成时的赞成比例。这里对他们不作任何假设。',
    headSeat: '席位',
    headBounds: '赞成（90%区间）',
    headVotes: '折合票数',
    headManski: '从、至',
    few: '人数太少，不予显示',
    note: '折合票数：相当于多少张等值的票。同一机构的人合起来按人数的平方根计算；弃权算作半张不赞成的票。',
  },
  dissent: {
    title: '谁没有明确支持，没有支持什么',
    intro: (p) =>
      `在全桌或多数席位支持的${statements(p.count)}中，不能确定某席位至少有60%的人赞成的各条。差距最大的在前。`,
    none: '没有',
    more: (p) => `另有${number(p.count)}条，按编号：`,
    agree: (p) => `${number(Math.round(p.lower * 100))}–${percent(p.upper)}赞成`,
  },
  heard: {
    title: '谁还没有表态',
    intro: (p) => `每个席位在${statements(p.of)}中有多少条已表态，有多少条因人数太少而不予显示。`,
    none: '每个席位在每条观点上都已表态。',
    headHeard: '已表态',
    headUnheard: '未表态',
    headWithheld: '人数太少',
  },
  history: {
    title: '已公布的报告对它的说明',
    entry: (p) => `<a>${p.when}</a>：${p.name}`,
  },
  capture: {
    title: '这有多容易被收买',
    intro:
      '分别去掉每个席位、每个大机构，改变权重，并把相似的投票算作一份，重新计算同样的数据。不会因此把任何人排除在任何数据之外。',
    later: '投票结束后公布。',
    computing: '正在计算，稍后显示。',
    seats: (p) =>
      `依次去掉一个席位，${number(p.of)}条中至多有${number(p.most.count)}条的结论改变：去掉${p.most.name}时。`,
    seatsNone: '去掉任何一个席位，结论都不变。',
    organisations: (p) =>
      p.changed === 0
        ? `依次去掉最大的${number(p.tried)}个机构中的任何一个，结论都不变。`
        : `依次去掉最大的${number(p.tried)}个机构，有${statements(p.changed)}的结论会因某一个机构而不同。`,
    restsOn: (p) => `全桌能够接受的内容中，有${statements(p.statements)}取决于单独一个机构：缺少该机构便不再如此。`,
    noOrganisations: '没有人代表机构发言，因此没有机构能左右结论。',
    weights: (p) => `若某个席位的权重减半或加倍，${number(p.of)}条结论中至多改变${number(p.changed)}条。`,
    alike: (p) => {
      const of = `在投了十票或以上的${people(p.of)}中，`;
      if (p.people === 0) return `${of}没有任何两份投票的相似程度超出偶然。`;
      const then = p.changed === 0 ? '结论都不变' : `有${number(p.changed)}条结论会不同`;
      return `${of}有${people(p.people)}的投票相似程度超出偶然。若把每一组算作一个人，${then}。`;
    },
    alikeFew: '有少数投票相似：人数太少，不便多说。',
    bursts: (p) =>
      p.count === 0
        ? '没有任何观点的投票集中涌入。'
        : `在${statements(p.count)}上，同一种投票集中涌入，超过同一时间的其他投票。一次会议或转发的链接也会如此。`,
    accounts: (p) =>
      `要把一条不成立的观点变成共识，需要${number(p.median)}个假账户（中位数），且每个都被当作来自不同机构的人。小席位代价最低，其他席位人数增多并不会提高代价。`,
    weak: '仅凭投票无法分辨精心伪造的账户和真人。保护一个席位的，是能够确认其成员的身份；圆桌页面显示已确认的人数。',
  },
  slate: {
    title: '代表全部意见的短名单',
    intro: (p) =>
      `选出${statements(p.count)}，使尽可能多的人能在其中找到自己赞同的若干条，各席位权重相等。其中有些互相矛盾：它们代表的是人，而不是一致意见。`,
    agree: '赞成',
    disagree: '反对',
    audit: (p) =>
      `审核（EJR+）：若有一群人在${number(p.size)}个位置中应得更多却没有得到，数值将达到100%或以上。最接近的情况为${percent(p.violation)}。`,
    uncovered: (p) =>
      p.people === 0
        ? `${people(p.of)}全都能在其中找到至少一条。`
        : `${people(p.of)}中有${people(p.people)}在其中找不到任何一条。`,
    covered: (p) => `${people(p.of)}中除少数人外，都能在其中找到至少一条。`,
    observed: '仅依据投票：没有被问到的，视为不赞同。',
  },
  map: {
    seat: (p) => `${p.name}：其成员的中心距左侧${percent(p.x / 100)}，距顶部${percent(p.y / 100)}。`,
    caption: '方框中的字母是席位，位于其已定位成员的中心。人数太少的席位不标出。',
  },
  csv: 'CSV',
};
