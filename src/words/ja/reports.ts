/** Published reports, in Japanese: the list, one of them, and the form to publish one. */
import type { reports as English, reportRefusals as EnglishRefusals } from '../reports.en.ts';
import { number, percent, statements } from './counts.ts';

export const reports: typeof English = {
  title: '公表された報告',
  lead: 'どの報告も、だれかが名前を添えた日の数字をそのまま残します。記録に書き込まれ、変わることはありません。',
  none: 'まだ報告は公表されていません。',
  one: (p) => `${p.when}の報告`,
  by: '公表した人：{name}',
  duringStage: (p) => `「${p.stage}」の段階で公表`,
  note: '公表した人の説明',
  classCount: (p) => `${p.name}：${number(p.count)}`,
  evidenceOnly: '当時だれもが見られた公式の数字によって、根拠がどの区分に合うかを示します。文面は今日のものです。',
  statement: '意見',
  evidence: '根拠が合う区分',
  bounds: (p) => `${number(p.lower)}–${percent(p.upper / 100)} · ${number(p.n)}`,
  boundsNote:
    '席ごとに、賛成の割合がどの間にあるか（90%区間）と、それが何票分に当たるか。横線は、まだ声が届いていないか、人数が少なくて示せないことを表します。',
  notShown: 'まだ声が届いていないか、人数が少なくて示せません',
  tableName: '報告の意見',
  since: 'その後の変化',
  sinceHidden: '今日の数字は示されていないため、まだ何も言えません。',
  sinceNothing: '今日の数字でも、報告の意見はすべて同じ区分にあります。',
  sinceChanged: (p) => `今日の数字で区分が変わったもの：${statements(p.count)}。`,
  change: (p) => `「${p.from}」から「${p.to}」へ`,
  added: (p) => `今はテーブルにあり、報告にはないもの：${statements(p.count)}。`,
  out: (p) => `その後モデレーターが外したもの：${statements(p.count)}。`,
  erased: 'この意見の文面はもう表示されません。',
  input: '計算のもとになったもの',
  inputText: (p) =>
    `記録の最初の${number(p.n)}件の出来事から、${p.when}現在。公式の数字、版${p.version}、シード${number(p.seed)}。`,
  hash: '保存された数字のSHA-256（正規化JSON、RFC 8785）：',
  publish: '報告を公表する',
  publishNote:
    '数字が今示していることを、あなたの名前でずっと残します。コンセンサスとして公表された意見は、数票ではなく割合そのものが反対を示すまで、コンセンサスとして扱われます。',
  publishLabel: '添える言葉',
  publishHint: '読む人が知っておくべきこと：なぜ今か、次に何があるか。公開されます。',
  publishButton: '数字が今示していることを公表する',
  cannot: {
    same: '前回の報告から何も変わっていないため、公表する報告はありません。数字が動けば、次の報告を公表できます。',
    hidden: '数字は終了まで隠されているため、まだ公表できるものがありません。',
    waiting: '公表できる数字がまだありません。',
    'no-table': '報告は席を比べるものですが、このプロセスには席が二つもありません。',
  },
  done: { 'report.publish': '報告を公表しました。' },
  latest: (p) => `公表済み：<a>${p.when}の報告</a>`,
  all: '公表されたすべての報告',
  rows: (p) => `${number(p.of)}件中${number(p.from)}〜${number(p.to)}件目`,
  next: '次の意見',
  previous: '前の意見',
};

export const reportRefusals: typeof EnglishRefusals = {
  'figures-not-ready': () => '公表できる数字がまだありません。いくらか票が数えられてから、もう一度お試しください。',
  'figures-hidden': () => '数字は終了まで隠されているため、まだ公表できるものがありません。',
  'report-no-table': () => '報告は席を比べるものですが、このプロセスには席が二つもありません。',
  'report-same': () => '前回の報告と同じ内容です。その後、数字は動いていません。',
};
