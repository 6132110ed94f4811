/** The page of the table: who is here, who is missing, and what somebody may say about a seat. Also the small page that other sites show. */
import type { table as English, embed as EnglishEmbed } from '../table.en.ts';
import { list, number, people, statements } from './counts.ts';

/** A count as far as it may be said: null where it is too small. */
interface Count {
  readonly count: number | null;
  readonly exact: boolean;
  readonly k: number;
}

const counted = ({ count, exact, k }: Count): string => {
  if (count === null) return `${people(k)}未満`;
  if (count === 0) return 'まだ誰もいません';
  return exact ? people(count) : `${people(count)}以上`;
};

/** The same, of what are no people. */
const things = ({ count, exact, k }: Count): string => {
  if (count === null) return `${number(k)}件未満`;
  if (count === 0) return 'なし';
  return exact ? `${number(count)}件` : `${number(count)}件以上`;
};

export const table: typeof English = {
  title: 'テーブルに着いている人',
  lead: (p) => {
    if (p.count === null || (p.count === 0 && !p.exact)) return 'これまでに参加した人は、まだわずかです。';
    const seated = p.seats === 0 ? '' : `${number(p.seats)}席のうち${number(p.seated)}席に人がいます。`;
    return `${p.count === 0 ? 'まだ誰も参加していません。' : `${counted(p)}が参加しました。`}${seated}`;
  },
  balance: 'まだ間に合ううちに',
  until: (p) => `「${p.stage}」の段階の期限は${p.when}です。それまでは、まだ参加できます。`,
  closed: '参加の受付は終了しました。参加したのは次の人たちです。',
  notSaid: '申告なし',
  noTargets: '各席に何人の参加を求めるかは、定められていません。',
  seatBalance: (p) => {
    if (p.count === 0) return `目標${people(p.target)}、すべて空席`;
    const wanted = `目標${people(p.target)}のうち${counted(p)}`;
    if (p.full) return `${wanted}：空席なし`;
    if (p.filled === null) return wanted;
    const about = p.filled.exactly ? '' : '約';
    return `${wanted}：${number(p.filled.of)}席のうち${about}${number(p.filled.part)}席が埋まっています`;
  },
  seatNoTarget: (p) => (p.count === 0 ? 'まだ誰もいません' : `${counted(p)}が着席`),
  counted,
  seats: '席',
  headSeat: '席',
  headHere: '現在',
  headWanted: '目標',
  caption:
    '利害関係のあるグループごとに1つの席があります。着いている人数にかかわらず、重みはすべて同じです。破線：空席。',
  noSeat: '席なし',
  noSeats: 'このプロセスに席の区別はありません。全員が同じ立場で参加します。',
  regions: '地域',
  headRegion: '地域',
  noRegions: '地域を記入した人がまだいないか、少なすぎて表示できません。',
  languages: '言語',
  headLanguage: '言語',
  expertise: '専門分野',
  headExpertise: '分野',
  headSought: '求められている',
  sought: 'はい',
  noExpertise: '特に求められている専門分野はありません。',
  invitations: '招待',
  invited: (p) => `渡された招待：${things(p.issued)}。使われた招待：${things(p.used)}。`,
  noInvitations: '個人として招待された人はいません。',
  organisations: '組織',
  organisationsNote:
    '組織を代表する人は、ここで組織を届け出て、ドメイン名のレコードまたはそのドメインのメールアドレスで証明できます。',
  noOrganisations: '届け出のあった組織はありません。',
  proven: (p) => `${p.when}に証明済み`,
  declared: '届け出済み、未証明',
  rounding: (p) =>
    `誰かの出入りがこれらの数から分からないように、数は${number(p.k)}の倍数に切り下げ、さらに${people(p.step)}が加わるごとに更新します。${people(p.k)}未満は公表しません。消去された人は、同じ席の${people(p.k)}が消去されるまで数に含まれます。`,
  roundingRole:
    'あなたはここで役割を持っているため、正確な数が表示されています。ほかの人には概数が表示され、少ない数は表示されません。',
  take: '席に着く',

  wrongSeat: '席が違うと思われる人がいる場合',
  contestNote:
    '席は各自が選びます。間違っていると思われる場合は、お知らせください。招集者または議長が判断し、その理由を記録に残します。',
  contested: '席に関する疑義',
  contestOf: '次の組織を届け出た人',
  contestOfHint: 'ほかの人がどの席にいるかは、誰にも知らされません。',
  declaredAs: (p) => `${p.name} – ${p.domain}`,
  contestNobody:
    'ここでは誰の名前も公開されていません。組織を届け出た人がいれば、その人の席に疑問を示すことができます。',
  contestedAs: (p) => `${p.name}を届け出た人として挙げられました。`,
  contestedBy: (p) => `現在の席：${p.seat}。${p.when}に${p.wanted}が提案されました。`,
  person: '参加者',
  personHint: '仮名はptp_で始まります。',
  people: (p) => `参加者と本人の記入内容（${number(p.count)}人）`,
  peopleNote: 'この一覧は、ここで役割を持つ人だけに表示されます。',
  peopleMore: (p) => `ほか${people(p.count)}。`,
  about: {
    until: (p) => `${p.when}まで`,
    level: (p) => `示されたもの：${p.level}`,
    organisation: (p) => `${p.name}を代表`,
    own: '個人として',
    region: (p) => `地域：${p.region}`,
    language: (p) => `言語：${p.language}`,
    expertise: (p) => `専門分野：${list(p.fields)}`,
  },
  level: {
    0: 'まだ何もなし',
    1: 'メールアドレス',
    2: '招待',
    3: '所属',
    4: '議長による確認',
  },
  rightSeat: '正しいと思われる席',
  decidedSeat: '決定する席',
  none: '席なし',
  why: '理由',
  contest: 'この席に疑義を出す',
  settle: '決定する',
  second: '2人目の確認待ち',
  secondNote: '本人確認には、議長または招集者が2人必要です。自分で確かめたことだけを確認してください。',
  secondOf: (p) => `${p.when}に1人が保証しました。席：${p.seat}。`,
  secondOther: '別の人の確認が必要です。あなたはすでに保証しているか、あなた自身に関することです。',
  secondButton: '私も確認しました',
  verify: '誰かの本人確認を保証する',
  verifyNote:
    '知っている人、または書類を確認した人が対象です。保証したことは、理由とともに記録されます。自分自身を保証することはできません。議長による本人確認には2人が必要で、1年で失効します。',
  verifyLevel: '確認したもの',
  verifyButton: '保証する',
  lettered: (p) => `${p.letter} – ${p.name}`,
  done: {
    contest: '席に関する疑義を、招集者と議長に届けました。',
    settle: '席を決定しました。',
    verify: '保証したことを記録しました。',
    declare: '組織を届け出ました。下記の方法で証明してください。',
    proven: '組織が証明されました。',
  },

  declare: '組織を届け出る',
  declareNote: '組織の名称とドメインは、このページを読むすべての人に表示されます。',
  name: '組織の名称',
  domain: 'ドメイン名',
  domainHint: '例：example.org',
  declareButton: '届け出る',
  prove: (p) => `${p.name}を代表することを証明する`,
  proveByRecord: 'ドメインに次のテキストレコード（TXT）を設定してから、確認を実行してください：',
  recordName: 'レコードの名前',
  recordText: 'レコードの内容',
  proveByMailbox: 'または、そのドメインのメールアドレスをアカウントで確認してください。',
  check: 'レコードを確認する',
};

export const embed: typeof EnglishEmbed = {
  title: (p) => `参加する：${p.title}`,
  counts: (p) =>
    p.people === null ? `現在${statements(p.statements)}` : `${people(p.people)}が参加、${statements(p.statements)}`,
  takePart: '参加する',
  read: '結果を読む',
  by: (p) => `招集者：${p.name}`,
  note: '新しいウィンドウで開きます。この枠はクッキーを設定せず、閲覧数も数えません。',
};
