/** What holds across the table, and why, in Arabic. `{seat0}`, `{seat1}` … stand where the name of a seat goes. */
import type { evidence as English } from '../evidence.en.ts';
import { list, number, people, percent, pointsOf, seatsOf, statements } from './counts.ts';

interface Lack {
  readonly slot: string;
  readonly lacks: number;
}
interface SeatCount {
  readonly name: string;
  readonly count: number;
}

const short = (p: Lack): string => `${p.slot} (أقل بمقدار ${pointsOf(p.lacks, true)})`;
const over = (p: Lack): string => `${p.slot} (أكثر بمقدار ${pointsOf(p.lacks, true)})`;
const on = (p: SeatCount): string => `${p.name} في ${statements(p.count, true)}`;

export const evidence: typeof English = {
  findings: {
    across: (p) => {
      const both = p.full + p.consensus;
      if (both === 0)
        return `<a>لا عبارة من أصل ${statements(p.of, true)}</a> تتفق فيها الأدلة مع توافق جميع المقاعد (${number(p.seats)}) أو جميعها إلا واحدًا.`;
      const what = `<a>${number(both)} من أصل ${statements(p.of, true)}</a>`;
      if (p.consensus === 0) return `يمكن أن تقبل المقاعد كلها (${number(p.seats)}) ${what}.`;
      const who =
        p.together === 0
          ? `المقاعد كلها (${number(p.seats)}) أو كلها إلا واحدًا`
          : p.together === p.seats
            ? `المقاعد كلها (${number(p.seats)})`
            : `المقاعد التي سُمع صوتها كلها (${number(p.together)} من أصل ${number(p.seats)})`;
      const lead = `يمكن أن تقبل ${who} ${what}`;
      return p.full === 0 ? `${lead}.` : `${lead}، منها ${number(p.full)} بتوافق تام.`;
    },
    clearestAcross: () => '<a>أوضحها</a>: {quote}',
    aside: (p) => {
      const agree = `<a>${p.seat}</a>: وافق من ${percent(p.least)} إلى ${percent(p.most)} على {quote}`;
      return p.isClear
        ? `أوضح المقاعد خلافًا لما يؤيده معظمها ${agree}`
        : `لا مقعد يخالف بوضوح ما يؤيده معظمها، وأكثرها ترددًا ${agree}`;
    },
    pending: (p) =>
      `من جهة المقاعد، تؤيد جميعها (${number(p.seats)}) أو جميعها إلا واحدًا <a>${number(p.count)} من أصل ${statements(p.of, true)}</a>. أما تأييد كل جزء من خريطة الآراء فلا يُعلن الآن.`,
    soFar: (p) =>
      `تؤيد جميع المقاعد التي سُمع صوتها <a>${number(p.count)} من أصل ${statements(p.of, true)}</a>، لكنها أقل من أن يصح معها الحديث عن توافق.`,
    opposition: (p) => {
      const lead = `وهناك أيضًا في ${statements(p.count, true)} <a>تأييد قوي مع معارضة ملموسة</a>`;
      return p.seats.length === 0 ? `${lead}.` : `${lead}؛ ولا توافق بوضوح: ${list(p.seats.map(on))}.`;
    },
    diverging: (p) => {
      if (p.minority === 0) return `في ${statements(p.divergence, true)} <a>تتباين مواقف الطاولة</a>.`;
      if (p.divergence === 0) return `في ${statements(p.minority, true)} لا توافق إلا <a>أقلية من الطاولة</a>.`;
      return `في ${statements(p.divergence, true)} <a>تتباين مواقف الطاولة</a>، وفي ${statements(p.minority, true)} لا توافق إلا أقلية منها.`;
    },
    insufficient: (p) =>
      p.count === p.of
        ? 'في جميع العبارات <a>المقاعد التي سُمع صوتها أقل</a> من أن تسمح بقول شيء.'
        : `في ${statements(p.count, true)} <a>المقاعد التي سُمع صوتها أقل</a> من أن تسمح بقول شيء.`,
    unheard: (p) => {
      const named = p.seats.map(
        ({ name, count }) => `${name} (في ${count === p.of ? 'جميع العبارات' : statements(count, true)})`,
      );
      const most = `في ${statements(p.most, true)}${p.others === 1 ? '' : ' على الأكثر'}`;
      const rest = p.others === 0 ? [] : [`${seatsOf(p.others)} غيرها (${most})`];
      return `<a>ما ينقص</a> لقلة الأصوات: ${list([...named, ...rest])}.`;
    },
    allHeard: () => 'لا ينقص صوت أحد: سُمع صوت <a>كل مقعد</a> في كل عبارة.',
    sureAcross: () =>
      `لا يُعد المقعد مؤيدًا إلا إذا وافق ${percent(0.6)} منه <a>حتى عند الطرف الأدنى من نطاق ${percent(0.9)}</a>.`,
    robust: (p) => {
      if (p.holds === 0)
        return p.changed === 0
          ? 'لو حُذف أي مقعد منفردًا <a>لما تغيّر شيء</a>.'
          : `لو حُذف هذا المقعد أو ذاك لتغيّرت النتيجة في <a>${number(p.changed)} من أصل ${number(p.of)}</a>.`;
      return p.shaken === 0
        ? 'لو حُذف أي مقعد منفردًا <a>لما تغيّر شيء من ذلك</a>.'
        : `لو حُذف هذا المقعد أو ذاك لتغيّرت النتيجة في <a>${number(p.shaken)} من تلك العبارات (${number(p.holds)})</a>.`;
    },
  },
  mark: (p) =>
    `${p.name}: ${p.state}، الموافقة من ${percent(p.lower)} إلى ${percent(p.upper)}، وعدم الموافقة ${percent(p.disagree)}`,
  title: 'ما عليه اتفاق في الطاولة كلها',
  intro: 'مرتب بحسب ما تتفق معه الأدلة. وليس هذا قرارًا: فاعتبار أمر ما توافقًا فعل يقوم به شخص ويضع عليه اسمه.',
  classes: {
    'full-consensus': 'توافق تام',
    consensus: 'توافق',
    'strong-support': 'تأييد قوي مع معارضة ملموسة',
    'minority-view': 'رأي أقلية',
    divergence: 'تباين',
    insufficient: 'الأدلة غير كافية',
    pending: 'تؤيدها المقاعد',
    'so-far': 'يؤيدها كل مقعد سُمع صوته',
  },
  meaning: {
    'full-consensus':
      'سُمع صوت كل مقعد، وفي كل منها لا تقل الموافقة عن ثلاثة أرباع بحسب الطرف الأدنى من النطاق، ولا يكاد أحد يعارض.',
    consensus:
      'في جميع المقاعد إلا واحدًا على الأكثر، لا تقل الموافقة عن 60‎%‎ بحسب الطرف الأدنى من النطاق، وفي كل جزء من الخريطة عن النصف. ويُسمّى المقعد الذي لا ينضم، ولا حق له في النقض.',
    'strong-support':
      'يوافق معظم المقاعد إجمالًا، لكن عددها لا يكفي لقيام توافق. والاسم هو المتعارف عليه في مثل هذه العمليات: فمن يحول دون التوافق قد يكون معارضًا، وقد لا يكون سوى غير مؤيد بوضوح.',
    'minority-view': 'معظم الطاولة لا توافق، لكن مقعدًا ما أو جزءًا من الخريطة يوافق بوضوح.',
    divergence: 'سُمع صوت المقاعد، وهي في اتجاهات مختلفة أو بلا اتجاه واضح.',
    insufficient: 'المقاعد التي سُمع صوتها قليلة جدًا. والسكوت ليس قبولًا.',
    pending:
      'في جميع المقاعد إلا واحدًا على الأكثر، لا تقل الموافقة عن 60‎%‎ بحسب الطرف الأدنى من النطاق. أما تأييد كل جزء من خريطة الآراء فيُعلن بعد إغلاق التصويت، وفقط إذا كان في كل جزء عدد كافٍ من الأشخاص.',
    'so-far':
      'في كل مقعد سُمع صوته لا تقل الموافقة عن 60‎%‎ بحسب الطرف الأدنى من النطاق. لكن المقاعد التي سُمع صوتها أقل من أن يصح معها الحديث عن توافق: فالسكوت ليس قبولًا.',
  },
  consistent: {
    'full-consensus': 'تتفق الأدلة مع توافق تام.',
    consensus: 'تتفق الأدلة مع توافق.',
    'strong-support': 'تتفق الأدلة مع تأييد قوي ومعارضة ملموسة.',
    'minority-view': 'تتفق الأدلة مع رأي أقلية.',
    divergence: 'تتفق الأدلة مع تباين.',
    insufficient: 'الأدلة لا تكفي لقول أين تقف الطاولة.',
  },
  counted: (p) => `${p.name}: ${number(p.count)}`,
  more: (p) => `المزيد: ${statements(p.count)}`,
  showAll: (p) => `عرض الكل (${number(p.count)})`,
  page: (p) => `من ${number(p.from)} إلى ${number(p.to)} من أصل ${number(p.of)}`,
  next: 'الصفحة التالية',
  previous: 'الصفحة السابقة',
  backToAll: 'العودة إلى الصفحة كاملة',
  asideNote: (p) => `لا توافق بوضوح: ${list(p.seats)}.`,
  unheardNote: (p) => `لم يُسمع صوتها: ${list(p.seats)}.`,
  withheldNote: (p) => `أقل من أن يُعرض: ${list(p.seats)}.`,
  everySeat: 'يؤيدها كل مقعد.',
  markKey:
    'اللون المصمت: هذا القدر على الأقل موافق. الفاتح: قد يوافق هذا القدر (نطاق 90‎%‎). المخطط: عدم موافقة. الخط الرفيع: 60‎%‎. الخط المتقطع: كرسي شاغر لم يُسمع صوته بعد. المنقَّط: عدد أشخاص أقل من أن يُعرض.',
  barsKey:
    'شريط لكل مقعد. اللون المصمت: هذا القدر من المقعد على الأقل موافق. الفاتح: قد يوافق هذا القدر (نطاق 90‎%‎). المخطط من الطرف الآخر: عدم موافقة. الخط القائم: 60‎%‎.',
  range: (p) => `${number(Math.round(p.lower * 100))}–${percent(p.upper)}`,
  notHeard: 'لم يُسمع صوته بعد',
  details: 'السبب، بحسب المقعد والمجموعة',
  together: (p) => `${p.parts.join('؛ ')}.`,
  whyTitle: 'لماذا هذا وليس أكثر',
  not: {
    'full-consensus': 'ليس توافقًا تامًا:',
    consensus: 'ليس توافقًا:',
    'strong-support': 'ليس تأييدًا قويًا:',
    'minority-view': 'ليس رأي أقلية:',
    divergence: 'ولا حتى تباينًا:',
    insufficient: '',
  },
  reasons: {
    'too-few-seats': () => 'في الطاولة أقل من مقعدين',
    'not-heard': (p) => `المصوّتون أقل من أن يُسمع صوت: ${list(p.seats)}`,
    'seat-below': (p) => `ليس مؤكدًا أن الموافقة لا تقل عن ${percent(p.threshold)} في: ${list(p.seats)}`,
    'seat-opposes': (p) => `عدم الموافقة يتجاوز ${percent(p.threshold)} في: ${list(p.seats)}`,
    'bin-below': (p) => `في جزء من خريطة الآراء ليس مؤكدًا أن الموافقة لا تقل عن ${percent(p.threshold)}`,
    'bins-later': () => 'لا يُعلن إلا بعد إغلاق التصويت هل يوافق كل جزء من خريطة الآراء',
    'bins-withheld': () => 'في جزء من خريطة الآراء عدد أشخاص أقل من أن يُعرض',
    objection: () => 'يوجد اعتراض مسجل',
    'mean-below': (p) => `متوسط الموافقة على مستوى المقاعد أقل من ${percent(p.threshold)}`,
    'mean-above': (p) => `متوسط الموافقة على مستوى المقاعد ${percent(p.threshold)} أو أكثر`,
    'nobody-above': (p) =>
      `لا يوجد مقعد ولا جزء من الخريطة من المؤكد أن الموافقة فيه لا تقل عن ${percent(p.threshold)}`,
  },
  changeTitle: 'ما الذي قد يغيّر ذلك',
  towards: {
    'full-consensus': 'للتوافق التام:',
    consensus: 'للتوافق:',
    'strong-support': 'للتأييد القوي:',
  },
  changes: {
    'too-few-seats': () => 'مشاركة مقعد ثانٍ',
    'not-heard': (p) =>
      p.seats.length === p.enough
        ? `مزيد من الأصوات من: ${list(p.seats)}`
        : `مزيد من الأصوات من ${seatsOf(p.enough, true)} من بين: ${list(p.seats)}`,
    'seat-below': (p) =>
      p.seats.length === p.enough
        ? `موافقة مؤكدة بنسبة ${percent(p.threshold)} في: ${list(p.seats.map(short))}`
        : `موافقة مؤكدة بنسبة ${percent(p.threshold)} في ${seatsOf(p.enough, true)} من بين: ${list(p.seats.map(short))}`,
    'seat-opposes': (p) => `ألا يزيد عدم الموافقة على ${percent(p.threshold)} في: ${list(p.seats.map(over))}`,
    'bin-below': (p) => `موافقة مؤكدة بنسبة ${percent(p.threshold)} في كل جزء من خريطة الآراء`,
    'bins-later': () => 'تأييد كل جزء من خريطة الآراء، وهو ما يُعلن بعد إغلاق التصويت',
    'bins-withheld': () => 'عدد كافٍ من الأشخاص في كل جزء من خريطة الآراء',
    objection: () => 'تسوية الاعتراض',
    'mean-below': (p) =>
      `موافقة بنسبة ${percent(p.threshold)} في متوسط المقاعد (أقل بمقدار ${pointsOf(p.lacks, true)})`,
    'mean-above': () => '',
    'nobody-above': () => '',
  },
  beyond: 'لا شيء أقوى من ذلك. لكنه قد يتغيّر بأصوات غير موافقة، أو برجوع أشخاص عما قالوه.',
  accounts: (p) =>
    `عدد الحسابات الموافقة اللازمة للوصول إلى ذلك بالاحتيال: نحو ${number(p.accounts)}، في ${seatsOf(p.seats, true)}، على أن يُظن في كل حساب أنه شخص من منظمة غير منظمات الآخرين.`,
  howSure: {
    title: 'مدى اليقين في ذلك',
    manski: 'إذا حُسب الامتناع موافقةً أو عدم موافقة',
    manskiNote: 'نسبة الموافقة لو لم يوافق أي من الممتنعين، ولو وافقوا جميعًا. ولا يُفترض عنهم هنا شيء.',
    headSeat: 'المقعد',
    headBounds: 'الموافقة (نطاق 90‎%‎)',
    headVotes: 'الوزن بالأصوات',
    headManski: 'من، إلى',
    few: 'عدد أقل من أن يُعرض',
    note: 'الوزن بالأصوات: كم صوتًا متساويًا يدل على القدر نفسه. ويُحتسب أفراد المنظمة الواحدة معًا بالجذر التربيعي لعددهم، والامتناع نصف صوت غير موافق.',
  },
  dissent: {
    title: 'من لا يوافق بوضوح، وعلى ماذا',
    intro: (p) =>
      `من أصل ${statements(p.count, true)} تؤيدها الطاولة أو معظم مقاعدها: العبارات التي ليس مؤكدًا أن 60‎%‎ على الأقل من أصحاب مقعد ما يوافقون عليها. الأبعد أولًا.`,
    none: 'لا شيء منها',
    more: (p) => `وغيرها، وعددها ${number(p.count)}، بأرقامها:`,
    agree: (p) => `الموافقة: ${number(Math.round(p.lower * 100))}–${percent(p.upper)}`,
  },
  heard: {
    title: 'مَن لم يُسمع صوته',
    intro: (p) => `في كم من ${statements(p.of, true)} سُمع صوت كل مقعد، وفي كم منها عدد أقل من أن يُعرض.`,
    none: 'سُمع صوت كل مقعد في كل عبارة.',
    headHeard: 'سُمع في',
    headUnheard: 'لم يُسمع في',
    headWithheld: 'عدد أقل من أن يُعرض في',
  },
  history: {
    title: 'ما نُشر عنها',
    entry: (p) => `<a>${p.when}</a>: ${p.name}`,
  },
  capture: {
    title: 'ما مدى سهولة شراء هذه النتيجة',
    intro:
      'الأرقام نفسها دون كل مقعد وكل منظمة كبيرة، وبأوزان أخرى، وبعدّ أوراق التصويت المتشابهة ورقة واحدة. ولا يُستبعد أحد من أي رقم بسبب ذلك.',
    later: 'يُعلن ذلك بعد إغلاق التصويت.',
    computing: 'يجري الحساب، وستظهر النتيجة هنا بعد لحظات.',
    seats: (p) =>
      `عند حذف المقاعد واحدًا واحدًا، تتغيّر النتيجة على الأكثر في ${number(p.most.count)} من أصل ${statements(p.of, true)}: عند حذف ${p.most.name}.`,
    seatsNone: 'حذف أي مقعد منفردًا لا يغيّر أي نتيجة.',
    organisations: (p) =>
      p.changed === 0
        ? `عند حذف أكبر المنظمات (${number(p.tried)}) واحدة واحدة، لا تتغيّر أي نتيجة.`
        : `عند حذف أكبر المنظمات (${number(p.tried)}) واحدة واحدة، تختلف النتيجة في ${statements(p.changed, true)} بحذف إحداها.`,
    restsOn: (p) =>
      `عدد العبارات التي يمكن للطاولة أن تقبلها، وما كانت لتقبلها من دون منظمة واحدة تتوقف عليها: ${number(p.statements)}.`,
    noOrganisations: 'لا أحد يتحدث باسم منظمة، فلا تتوقف أي نتيجة على منظمة.',
    weights: (p) =>
      `لو حُسب مقعد واحد بنصف وزنه أو بضعفه، لتغيّر من النتائج على الأكثر: ${number(p.changed)} من أصل ${number(p.of)}.`,
    alike: (p) => {
      const of = `بين من أدلوا بعشرة أصوات أو أكثر، وعددهم ${number(p.of)}،`;
      if (p.people === 0) return `${of} لا توجد ورقتا تصويت أشد تشابهًا مما تفسّره المصادفة.`;
      const then = p.changed === 0 ? 'لما تغيّرت أي نتيجة' : `لاختلفت النتيجة في ${statements(p.changed, true)}`;
      return `${of} أدلى ${people(p.people)} بأوراق تصويت أشد تشابهًا مما تفسّره المصادفة. ولو عُدّ أصحاب كل أوراق متشابهة شخصًا واحدًا ${then}.`;
    },
    alikeFew: 'تتشابه بعض أوراق التصويت، وعددها أقل من أن يقال عنها المزيد.',
    bursts: (p) =>
      p.count === 0
        ? 'لم تأتِ الأصوات دفعة واحدة في أي عبارة.'
        : `في ${statements(p.count, true)} جاءت أصوات من نوع واحد دفعة واحدة أكثر من سائر الأصوات حينها. واجتماع ما أو رابط متداول يبدو كذلك.`,
    accounts: (p) =>
      `وسيط عدد الحسابات الوهمية اللازمة لإيصال عبارة لا اتفاق عليها إلى توافق: ${number(p.median)}، إذا ظُن في كل منها أنه شخص من منظمة غير منظمات الآخرين. والمقاعد الصغيرة أقلها كلفة، وكثرة الأشخاص في سواها لا ترفع الكلفة.`,
    weak: 'لا يمكن بالأصوات وحدها تمييز الزيف المتقن من الشخص الحقيقي. ويحمي المقعدَ أن يُعرف أن أعضاءه هم من يقولون؛ وتبيّن صفحة الطاولة كم منهم كذلك.',
  },
  slate: {
    title: 'قائمة مختصرة تمثل الطيف كله',
    intro: (p) =>
      `${statements(p.count)} اختيرت ليجد أكبر عدد ممكن من الأشخاص بينها عدة عبارات يوافقون عليها، ولكل مقعد وزن متساوٍ. وبعضها يناقض بعضًا: فهي تمثل أشخاصًا لا اتفاقًا.`,
    agree: 'مع',
    disagree: 'ضد',
    audit: (p) =>
      `التدقيق (EJR+): لو وُجد جمع من الأشخاص يستحق أماكن في القائمة (${number(p.size)}) ونال أقل منها لظهرت النسبة 100‎%‎ أو أكثر. وأقرب حالة تبلغ ${percent(p.violation)}.`,
    uncovered: (p) =>
      p.people === 0
        ? `من بين ${people(p.of, true)} يجد كل شخص فيها عبارة واحدة على الأقل يوافق عليها.`
        : `عدد من لا يجدون فيها ما يعبّر عنهم: ${number(p.people)} من أصل ${people(p.of, true)}.`,
    covered: (p) => `من بين ${people(p.of, true)} يجد الجميع عدا قلة فيها عبارة واحدة على الأقل.`,
    observed: 'من الأصوات وحدها: ما لم يُسأل عنه الشخص يُحسب غير موافَق عليه.',
  },
  map: {
    seat: (p) => `${p.name}: وسط أعضائه على بُعد ${percent(p.x / 100)} من اليسار و${percent(p.y / 100)} من الأعلى.`,
    caption: 'الحرف داخل المربع مقعد، عند وسط أعضائه الموضوعين على الخريطة. ولا تُوضع المقاعد القليلة الأعضاء.',
  },
  csv: 'CSV',
};
