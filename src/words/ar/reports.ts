/** Published reports, in Arabic: the list, one of them, and the form to publish one. */
import type { reports as English, reportRefusals as EnglishRefusals } from '../reports.en.ts';
import { number, percent, statements } from './counts.ts';

export const reports: typeof English = {
  title: 'التقارير المنشورة',
  lead: 'يحفظ كل تقرير ما قالته الأرقام في اليوم الذي وضع فيه شخص اسمه عليها. وهو مدوّن في السجل ولا يتغير أبدًا.',
  none: 'لم يُنشر أي تقرير بعد.',
  one: (p) => `تقرير ${p.when}`,
  by: 'نشره {name}',
  duringStage: (p) => `خلال مرحلة «${p.stage}»`,
  note: 'ما يقوله عنه من نشره',
  classCount: (p) => `${p.name}: ${number(p.count)}`,
  evidenceOnly:
    'ما كانت الأدلة متفقة معه بحسب الأرقام الرسمية كما كان الجميع يراها حينها. أما النصوص فهي كما هي اليوم.',
  statement: 'العبارة',
  evidence: 'متفق مع',
  bounds: (p) => `${number(p.lower)}–${percent(p.upper / 100)} · ${number(p.n)}`,
  boundsNote:
    'لكل مقعد: بين أي نسبتين تقع الموافقة (نطاق 90‎%‎)، وكم صوتًا متساويًا يعادل ذلك. الشرطة تعني أن المقعد لم يُسمع بعد، أو أن عدد الأشخاص أقل من أن يُعرض.',
  notShown: 'لم يُسمع بعد، أو أن عدد الأشخاص أقل من أن يُعرض',
  tableName: 'عبارات التقرير',
  since: 'ما الذي تغيّر منذ ذلك الحين',
  sinceHidden: 'أرقام اليوم غير معروضة، فلا يمكن قول شيء بعد.',
  sinceNothing: 'بحسب أرقام اليوم، لا تزال كل عبارة في التقرير حيث كانت.',
  sinceChanged: (p) => `ما تغيّر تصنيفه بحسب أرقام اليوم: ${statements(p.count)}.`,
  change: (p) => `كانت «${p.from}» وأصبحت «${p.to}»`,
  added: (p) => `على الطاولة الآن وليست في التقرير: ${statements(p.count)}.`,
  out: (p) => `ما سحبه المشرفون منذ ذلك الحين: ${statements(p.count)}.`,
  erased: 'لم تعد كلمات هذه العبارة معروضة.',
  input: 'مما حُسب',
  inputText: (p) =>
    `من أول ${number(p.n)} من أحداث السجل، حتى ${p.when}؛ الأرقام الرسمية، الإصدار ${p.version}، البذرة ${number(p.seed)}.`,
  hash: 'بصمة SHA-256 للأرقام المحفوظة، بصيغة JSON القياسية (RFC 8785):',
  publish: 'نشر تقرير',
  publishNote:
    'يحفظ التقرير باسمك، وبصورة دائمة، ما تقوله الأرقام الآن. وما نُشر على أنه توافق يبقى كذلك إلى أن تخالفه النسب نفسها لا بضعة أصوات.',
  publishLabel: 'ملاحظة عليه',
  publishHint: 'ما ينبغي أن يعرفه القراء: لماذا الآن، وما الخطوة التالية. والملاحظة علنية.',
  publishButton: 'نشر ما تقوله الأرقام الآن',
  cannot: {
    same: 'لم يتغير شيء منذ التقرير الأخير، فلا تقرير يُنشر الآن. متى تحركت الأرقام أمكنك نشر تقرير آخر.',
    hidden: 'الأرقام مخفية حتى الإغلاق، فلا يمكن نشر شيء منها بعد.',
    waiting: 'لا توجد أرقام للنشر بعد.',
    'no-table': 'يقارن التقرير بين المقاعد، وفي هذه العملية أقل من مقعدين.',
  },
  done: { 'report.publish': 'نُشر التقرير.' },
  latest: (p) => `نُشر: <a>تقرير ${p.when}</a>`,
  all: 'جميع التقارير المنشورة',
  rows: (p) => `من ${number(p.from)} إلى ${number(p.to)} من أصل ${number(p.of)}`,
  next: 'العبارات التالية',
  previous: 'العبارات السابقة',
};

export const reportRefusals: typeof EnglishRefusals = {
  'figures-not-ready': () => 'لا توجد أرقام للنشر بعد. أعد المحاولة بعد احتساب بعض الأصوات.',
  'figures-hidden': () => 'الأرقام مخفية حتى الإغلاق، فلا يمكن نشر شيء منها بعد.',
  'report-no-table': () => 'يقارن التقرير بين المقاعد، وفي هذه العملية أقل من مقعدين.',
  'report-same': () => 'يقول التقرير الأخير الشيء نفسه: لم تتغير الأرقام منذ ذلك الحين.',
};
