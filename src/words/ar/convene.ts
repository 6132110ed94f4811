/** Putting a question on the table: the charter, its form, and how it changes. */
import type {
  charter as EnglishCharter,
  convene as EnglishConvene,
  problems as EnglishProblems,
  refusals as EnglishRefusals,
} from '../convene.en.ts';
import { days, format, invitationsOf, lines, number, people, statements } from './counts.ts';

const levels = {
  0: 'أي شخص',
  1: 'من أكّد صندوق بريد',
  2: 'من تلقّى دعوة شخصية',
  3: 'من أثبت انتماءه',
  4: 'من تحققت منه الرئاسة',
};

/** The fields of a charter, as the form and the page of the charter call them. */
export const charter: typeof EnglishCharter = {
  sections: {
    question: 'السؤال',
    scope: 'النطاق',
    stages: 'المراحل',
    seats: 'الفئات حول الطاولة',
    table: 'الطاولة',
    wanted: 'من تحتاج إليهم أيضًا',
    taking: 'من يجوز له فعل ماذا',
    figures: 'الأصوات والأرقام',
    rules: 'الإشراف والقواعد',
  },
  fields: {
    title: 'العنوان',
    slug: 'العنوان على هذا الموقع',
    question: 'السؤال',
    outcome: 'ما ينبغي أن ينتج عنها',
    convener: 'الجهة المنظِّمة',
    language: 'لغة الميثاق',
    languages: 'اللغات التي يجوز الكتابة بها',
    inScope: 'ما يدخل في النطاق',
    outOfScope: 'ما لا يدخل في النطاق',
    authority: 'من سيعمل بالنتيجة',
    guidelines: 'كيف ينبغي أن تُكتب العبارات',
    stages: 'المراحل',
    seats: 'الفئات حول الطاولة',
    regions: 'المناطق',
    expertise: 'الخبرات المطلوبة',
    joining: 'من يجوز له الحصول على مقعد',
    levels: 'ما يلزم الأشخاص إثباته عن أنفسهم',
    vote: 'من يجوز له التصويت',
    statement: 'من يجوز له كتابة عبارة',
    invite: 'أي المشاركين يجوز لهم دعوة غيرهم',
    statementsEach: 'عدد العبارات التي يجوز لكل شخص كتابتها',
    importantEach: 'عدد علامات «مهمة بالنسبة إليّ» لكل شخص',
    invitesEach: 'عدد الدعوات التي يجوز لكل مشارك توزيعها',
    ballots: 'أصوات الشخص الواحد',
    figures: 'النتائج ما دامت العملية مفتوحة',
    smallCell: 'أصغر عدد من الأشخاص يُعرض',
    moderation: 'متى تُقرأ العبارات',
    procedure: 'كيف يُعلن القرار في النهاية',
    noticeDays: 'أيام الإشعار قبل تغيير هذا الميثاق',
    template: 'النموذج',
  },
  hints: {
    title: 'بضع كلمات، للقوائم والروابط.',
    slug: 'حروف لاتينية صغيرة وأرقام وشرطات، مثل routing-security. ويبقى إلى الأبد. وإن تُرك فارغًا أُخذ من عنوان العملية.',
    question: 'سؤال واحد يمكن لأشخاص من كل فئة الإجابة عنه، في جملة أو جملتين.',
    outcome: 'النص أو المشورة أو الالتزامات التي ينبغي أن توجد في النهاية، بحيث يمكن للجميع التحقق من وجودها.',
    convener: 'المنظمة أو الأشخاص المسؤولون عن العملية.',
    authority: 'من وعد بفعل ماذا بالنتيجة، ومتى. هذا أول ما يسأل عنه الناس.',
    guidelines: 'تُعرض بجانب الحقل الذي تُكتب فيه العبارات.',
    stages: 'الأوقات بالتوقيت العالمي (UTC). والمرحلة التي ليس لها موعد نهائي تبقى مفتوحة إلى أن تُغلق العملية.',
    seats:
      'لجميع الفئات الوزن نفسه، مهما كان عدد الجالسين فيها. لحذف فئة يُفرَّغ سطرها كله. والفئة التي ليس لها حرف تُعطى حرفًا.',
    seatsFixed: 'حصل شخص على مقعد: يمكن إعادة تسمية الفئات وإضافة غيرها، لكنها تحتفظ بترتيبها ولا يمكن حذفها.',
    regions: 'إن تُركت كلها فارغة، ذكر الأشخاص مكانهم بكلماتهم.',
    expertise: 'خبرة واحدة في كل سطر. ويمكن للمنضمين ذكر أنها لديهم.',
    languages: 'تبقى العبارات باللغة التي كُتبت بها؛ ويمكن للآخرين ترجمتها.',
    smallCell: 'لا يُعرض أي عدد أصغر منه لمن ليس له دور. والمعتاد خمسة؛ ولا يقل أبدًا عن اثنين.',
    noticeDays: 'بعد أن ينضم شخص ما، يُعلن أي تغيير ثم يسري بعد هذا العدد من الأيام.',
    invitesEach: '0: الجهة المنظِّمة وحدها توجّه الدعوات.',
    statementsEach: 'لا أكثر من ثلاث في اليوم أبدًا.',
  },
  row: {
    order: 'الترتيب',
    name: 'الاسم',
    letter: 'الحرف',
    target: 'عدد الأشخاص المطلوبين',
    closesAt: 'تُغلق في (UTC)',
    seat: (p) => `الفئة ${number(p.number)}`,
    stage: (p) => `المرحلة ${number(p.number)}`,
    region: (p) => `المنطقة ${number(p.number)}`,
  },
  choice: {
    joining: { open: 'أي شخص لديه الرابط', invited: 'من لديه دعوة شخصية فقط' },
    levels,
    ballots: {
      unlinked: 'منفصلة في ما يُنشر: لا يمكن لأحد جمعها معًا',
      linked: 'معًا في ما يُنشر، بلا اسم: يمكن للآخرين إعادة حساب مجموعات الرأي',
    },
    figures: {
      live: 'تتغيّر مع كل صوت (فقط حيث تُنشر أصوات الشخص الواحد معًا)',
      batched: 'تتغيّر كلما صوّت عشرة أشخاص آخرون',
      hidden: 'محجوبة إلى حين الإغلاق',
    },
    moderation: {
      after: 'تُعرض فورًا، ويقرؤها أحد المشرفين بعد ذلك',
      before: 'تُعرض بعد أن يقرأها أحد المشرفين',
    },
    noProcedure: 'لم يُحسم بعد',
  },
  procedures: {
    'ietf-rough-consensus': 'التوافق التقريبي (IETF)',
    'gnso-wg': 'مستويات التوافق (ICANN GNSO)',
    'w3c-consensus': 'التوافق مع الاعتراضات الرسمية (W3C)',
    'ripe-pdp': 'عملية وضع السياسات (RIPE)',
    'iso-consensus': 'توافق الأطراف المعنية (ISO)',
    'ansi-ballot': 'اقتراع هيئة متوازنة (ANSI)',
    consent: 'القبول (السوسيوقراطية)',
    'quaker-sense': 'روح الاجتماع (الكويكرز)',
    'lazy-consensus': 'التوافق بعدم الاعتراض',
    'aso-global-policy': 'سياسة عالمية عبر المناطق (ASO)',
    'plenary-communique': 'بيان ختامي يُعتمد في الجلسة العامة',
  },
  says: {
    joining: {
      open: 'يمكن لأي شخص لديه الرابط الحصول على مقعد.',
      invited: 'يكون الحصول على مقعد بدعوة شخصية.',
    },
    may: {
      vote: (p) => `يجوز التصويت لـ: ${levels[p.level]}.`,
      statement: (p) => `تجوز كتابة العبارات لـ: ${levels[p.level]}.`,
    },
    statementsEach: (p) => `يمكن لكل شخص كتابة ${statements(p.count, true)}.`,
    importantEach: (p) =>
      p.count === 0
        ? 'لا يمكن لأحد وضع علامة «مهمة» على العبارات.'
        : `يمكن لكل شخص وضع علامة «مهمة» على ${statements(p.count, true)}.`,
    invitesEach: (p) =>
      p.count === 0
        ? 'الجهة المنظِّمة هي التي توجّه الدعوات.'
        : `الجهة المنظِّمة توجّه الدعوات، ويمكن لكل مشارك توزيع ${invitationsOf(p.count, true)} (${levels[p.level]}).`,
    ballots: {
      unlinked: 'لا تُنشر أصوات الشخص الواحد معًا أبدًا: تُنشر الأعداد فقط.',
      linked: 'تُنشر أصوات الشخص الواحد معًا بلا اسم، كي يتمكن الآخرون من إعادة حساب مجموعات الرأي.',
    },
    figures: {
      live: 'تتغيّر النتائج مع كل صوت.',
      batched: 'تتغيّر النتائج كلما صوّت عشرة أشخاص آخرون، كي لا يُعرف منها صوت أحد.',
      hidden: 'النتائج محجوبة عن الجميع إلى أن تُغلق العملية.',
    },
    smallCell: (p) => `لا يُعرض أي رقم عن أقل من ${people(p.count, true)}، ولا أي رقم يكشفه.`,
    moderation: {
      after: 'تُعرض العبارات فورًا، ويقرؤها المشرفون بعد ذلك.',
      before: 'تُعرض العبارات بعد أن يقرأها أحد المشرفين.',
    },
    noticeDays: (p) =>
      p.days === 0
        ? 'يسري أي تغيير لهذا الميثاق فورًا.'
        : `يُعلن أي تغيير لهذا الميثاق قبل سريانه بمدة ${days(p.days, true)}.`,
    noProcedure: 'لم يُحسم بعد كيف يُعلن القرار في النهاية.',
    nothing: 'لم يُذكر شيء.',
    target: (p) => `المطلوب: ${number(p.count)}`,
    closes: 'حتى {when}',
    noDeadline: 'بلا موعد نهائي',
  },
  localTime: 'بتوقيتكم: {when}',

  title: 'الميثاق',
  lead: 'ما السؤال المطروح، ومن على الطاولة، ووفق أي قواعد. ويمكن للجميع قراءته وقراءة كل نسخة منه.',
  version: (p) => `النسخة ${number(p.version)}، سارية منذ ${p.when}`,
  history: 'النسخ',
  opened: 'فُتحت العملية بموجب ميثاقها الأول.',
  changed: (p) => `ما تغيّر: ${format.list(p.fields)}.`,
  versionTitle: (p) => `النسخة ${number(p.version)}`,
  by: 'بواسطة {name}',
  pending: 'أُعلن تغيير',
  pendingText: (p) => `يسري في ${p.when}. وحتى ذلك الحين يسري الميثاق أدناه.`,
  pendingReason: 'السبب',
  was: 'الآن',
  becomes: 'بعد التغيير',
  change: 'تغيير الميثاق',
  changeOpen: 'عرض النموذج',
  changeAtOnce: 'لم ينضم أحد بعد، فيسري أي تغيير فورًا.',
  changeNotice: (p) =>
    p.days === 0
      ? 'انضم أشخاص إلى العملية. يُبلَّغ الجميع بما تغيّر وسببه؛ ويسري فورًا.'
      : `انضم أشخاص إلى العملية. يُبلَّغ الجميع بما يتغيّر وسببه؛ ويسري بعد ${days(p.days, true)}.`,
  changePending: 'ما دام هناك تغيير معلن، لا يمكن إجراء تغيير آخر.',
  changeClosed: 'العملية مغلقة، فيبقى ميثاقها كما هو.',
  reason: 'سبب التغيير',
  reasonHint: 'يقرؤه الجميع.',
  changeButton: 'إعلان التغيير',
  changeButtonAtOnce: 'تغيير الميثاق',
  done: {
    'charter.change': 'أُجري التغيير أو أُعلن، كما هو مبيّن أدناه.',
  },
};

export const convene: typeof EnglishConvene = {
  title: 'طرح سؤال على الطاولة',
  lead: 'يبيّن الميثاق السؤال المطروح، ومن على الطاولة، ووفق أي قواعد. يمكنكم البدء من الطريقة التي اتبعها آخرون، وتغيير ما لا يناسب.',
  signIn: 'يلزم تسجيل الدخول أولًا',
  signInText: 'من ينظّم العملية مسؤول عنها، ولذلك يلزم حساب يمكنكم العودة إليه.',
  signInButton: 'تسجيل الدخول',
  notInvited: 'على هذا الموقع تُفتح العمليات بدعوة',
  notInvitedText: 'يُرجى الطلب من القائمين على تشغيل هذا الموقع السماح لكم بتنظيم عملية.',
  others: 'كيف يفعل ذلك آخرون',
  stagesOf: (p) => `المراحل: ${format.list(p.stages)}.`,
  seatsOf: (p) => `${format.list(p.seats)}.`,
  start: 'نقطة البداية',
  template: 'الطريقة المتبعة',
  taxonomy: 'الفئات حول الطاولة',
  taxonomyAsTemplate: 'كما هو معتاد هناك',
  regions: 'المناطق',
  regionsNone: 'بكلمات الأشخاص أنفسهم',
  regionsUn: 'المجموعات الإقليمية للأمم المتحدة',
  fill: 'ملء النموذج',
  fillNote: 'يُعيد هذا ضبط النموذج أدناه. يُرجى فعله قبل الكتابة فيه.',
  empty: { name: 'ميثاق فارغ', text: 'بلا فئات، بمرحلة واحدة، وبالحماية المعتادة.' },
  short: 'لا يلزم منكم سوى العنوان والسؤال والمواعيد النهائية. وكل ما عدا ذلك مملوء ويمكن أن يبقى كما هو.',
  contents: 'أجزاء الميثاق',
  moreRows: 'إضافة صفوف',
  open: 'فتح العملية',
  openNote:
    'تُفتح للجميع لحظة الضغط على هذا الزر، وتصبحون أنتم الجهة المنظِّمة. وإلى أن ينضم شخص ما، يمكنكم تغيير كل شيء فورًا، ما عدا عنوانها على الموقع.',
};

/** Refusals of the forms of this part. */
export const refusals: typeof EnglishRefusals = {
  'more-rows': () => 'هذه صفوف إضافية. لم يُرسل شيء بعد.',
  'roster-wrong': ({ count }) =>
    `لم تُوجَّه دعوة إلى أحد: الأسطر غير الصالحة: ${lines(Number(count))}. يُرجى تصحيح المذكور أدناه وإرسال القائمة من جديد.`,
};

/** What is wrong with one field, said behind its name. */
export const problems: typeof EnglishProblems = {
  'slug-taken': () => 'هو عنوان عملية أخرى: يُرجى اختيار غيره',
  'slug-form': () => 'يقبل حروفًا لاتينية صغيرة وأرقامًا وشرطات مفردة، مثل routing-security',
  'named-twice': () => 'مكرر: لكلٍّ ما يخصه',
  'same-name': ({ name }) => `«${name}» مكرر: لكلٍّ اسم يخصه`,
  'name-missing': () => 'ناقص: يُرجى كتابته، أو تفريغ السطر كله لحذفه',
  'order-number': () => 'يجب أن يكون عددًا صحيحًا، مثل 1',
  'deadline-order': () => 'يجب أن يكون في المستقبل، وبعد الموعد النهائي للمرحلة السابقة',
  'live-needs-linked': () => 'لا تتغيّر مع كل صوت إلا حيث تُنشر أصوات الشخص الواحد معًا',
  'less-protected': () => 'لا يمكن إلا تشديده بعد أن ينضم شخص ما',
  'stage-fixed': () => 'أُغلقت، أو تُغلق قبل سريان التغيير: تبقى كما هي',
  'question-missing': () => 'هو جوهر الأمر كله: يُرجى كتابته',
  'roster-empty': () => 'يُرجى لصق قائمة أولًا: شخص واحد في كل سطر.',
  'roster-long': ({ most }) => `القائمة أطول من ${people(Number(most), true)}: يُرجى إرسالها على أجزاء.`,
  'roster-heading': ({ got }) =>
    `رأس العمود «${got}» غير معروف هنا. تُسمى الأعمدة name وmail وgroup وorganisation وregion وlanguage.`,
  'roster-heading-twice': ({ got }) => `لعمودين الرأس نفسه: ${got}.`,
  'roster-quotes': ({ line }) => `السطر ${line}: تنقص علامة اقتباس.`,
  'roster-fields': ({ line }) => `السطر ${line}: عدد الحقول أكبر من عدد الأعمدة.`,
  'roster-field-long': ({ line, got }) => `السطر ${line}: «${got}…» أطول من 120 حرفًا.`,
  'roster-nobody': ({ line }) => `السطر ${line}: لا اسم فيه ولا عنوان بريد إلكتروني.`,
  'roster-mail': ({ line, got }) => `السطر ${line}: «${got}» ليس عنوان بريد إلكتروني.`,
  'roster-mail-twice': ({ line, got }) => `السطر ${line}: «${got}» مكرر في القائمة.`,
  'roster-group': ({ line, got }) => `السطر ${line}: لا توجد على هذه الطاولة فئة «${got}».`,
  'roster-region': ({ line, got }) => `السطر ${line}: لا توجد في الميثاق منطقة «${got}».`,
  'roster-language': ({ line, got }) => `السطر ${line}: «${got}» ليس رمز لغة مثل en أو pt-BR.`,
};
