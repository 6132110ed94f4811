/** What frames the pages: names, navigation, the list of processes, one process at a glance, errors, signing in. */
import type {
  site as English,
  errors as EnglishErrors,
  home as EnglishHome,
  overview as EnglishOverview,
  report as EnglishReport,
  signIn as EnglishSignIn,
} from '../site.en.ts';
import { list, number, statements } from './counts.ts';

export const site: typeof English = {
  name: 'Plenary',
  title: (p) => `${p.page} · Plenary`,
  skip: 'الانتقال إلى المحتوى',
  navigation: 'صفحات هذه العملية',
  menu: 'القائمة',
  overview: 'نظرة عامة',
  commonGround: 'الأرضية المشتركة',
  simulated: 'عيّنة محاكاة',
  simulatedNote: 'الأشخاص والأصوات المعروضة هنا ليست حقيقية.',
  convenedBy: (p) => `الجهة المنظِّمة: ${p.name}`,
  json: 'هذه الأرقام بصيغة JSON',
  newFigures: 'صدرت أرقام جديدة.',
  showNew: 'عرض الأرقام الجديدة',
  takePart: 'المشاركة',
  table: 'الطاولة',
  quality: 'الجودة',
  text: 'النص',
  mine: 'مساهماتي',
  queue: 'قائمة الانتظار',
  desk: 'مكتب التنظيم',
  convene: 'تنظيم عملية',
  signIn: 'تسجيل الدخول',
  account: 'الحساب',
  signOut: 'تسجيل الخروج',
  language: 'اللغة',
  notReviewed: 'لم يراجع هذه النصوص بعدُ أحد من الناطقين بهذه اللغة منذ الصغر.',
};

export const home: typeof EnglishHome = {
  title: 'ما يجري بحثه',
  lead: 'تطرح كل عملية سؤالًا واحدًا على الطاولة، وتمنح مقعدًا لكل فئة من أصحاب المصلحة، وتبيّن ما تتفق عليه الفئات كلها.',
  open: 'مفتوحة الآن',
  closed: 'مغلقة',
  none: 'لا توجد عمليات مفتوحة حاليًا.',
  convene: 'كيفية تنظيم عملية',
  conveneText: 'تبدأ العملية بسؤال وقائمة مقاعد.',
  conveneWho: {
    anyone: 'ويمكن لكل من لديه حساب في هذا الموقع أن يفتح عملية.',
    invited: 'وفي هذا الموقع يفتحها من دعاهم إلى ذلك القائمون على تشغيله. تواصلوا معهم إن رغبتم.',
    you: 'ويمكنكم فتح عملية في هذا الموقع.',
  },
  conveneElsewhere: 'ويمكن للقائمين على تشغيل هذا الموقع أيضًا استيراد نقاش جرى في مكان آخر، من سطر الأوامر:',
  conveneCommand: 'plenary import polis المسار --as الاسم',
  counts: (p) =>
    p.people === null
      ? statements(p.statements)
      : `عدد المشاركين: ${number(p.people)}، وعدد العبارات: ${number(p.statements)}`,
  until: (p) => `${p.stage}، حتى ${p.when}`,
  noDeadline: (p) => `${p.stage}، بلا موعد نهائي`,
  openedOn: (p) => `فُتحت في ${p.when}`,
};

export const overview: typeof EnglishOverview = {
  takePart: 'المشاركة',
  takePartText: (p) =>
    `الاطلاع على ما يقوله الآخرون (${statements(p.statements)} حتى الآن)، والموافقة أو عدم الموافقة، وإضافة ما ينقص. تكفي دقيقتان.`,
  goOn: 'المتابعة',
  goOnText: (p) => `على الطاولة: ${statements(p.statements)}. يمكنكم المتابعة من حيث توقفتم، وتغيير أي صوت.`,
  outcome: (p) => `النتيجة المرجوّة: ${p.outcome}`,
  stages: 'المراحل',
  stage: {
    closed: (p) => (p.when === null ? 'مغلقة' : `أُغلقت في ${p.when}`),
    open: (p) => (p.when === null ? 'مفتوحة الآن، بلا موعد نهائي' : `مفتوحة حتى ${p.when}`),
    ahead: (p) => (p.when === null ? 'لم تبدأ بعد' : `لم تبدأ بعد، حتى ${p.when}`),
  },
  next: 'الاطلاع على مواقف الجميع',
  nextText: (p) =>
    `عدد المشاركين: ${number(p.people)}، وعدد العبارات: ${number(p.statements)}. ما عليه اتفاق بين المجموعات، وما عليه انقسام، ومدى اليقين في ذلك.`,
  nextWaiting: (p) => `على الطاولة حتى الآن: ${statements(p.statements)}.`,
  nextButton: 'الانتقال إلى الأرضية المشتركة',
  outcomeText: 'ما الذي تقرر، وبأي صياغة، وما قوته في كل مقعد، ومن يخالفه.',
  toOutcome: 'قراءة الحصيلة',
  changed: 'ما تغيّر',
  change: {
    figuresAcross: (p) => `صدرت الأرقام: عدد المشاركين ${number(p.people)}`,
    figures: (p) =>
      `صدرت الأرقام: عدد المشاركين ${number(p.people)}، وعدد العبارات التي تتخذ منها جميع مجموعات الرأي الموقف نفسه: ${number(p.holds)}`,
    closed: (p) => `أُغلقت المرحلة: ${p.stage}`,
    adopted: (p) => `اعتُمدت المسودة ${number(p.draft)}`,
    appealed: 'قُدم استئناف',
    appeal: {
      dismissed: 'رُفض الاستئناف',
      upheld: 'قُبل الاستئناف',
      settled: 'سُوّي الاستئناف',
      withdrawn: 'سُحب الاستئناف',
    },
    edition: (p) => `نُشرت الطبعة ${number(p.edition)} من الحصيلة`,
    committed: (p) => `التزامات في السجل: ${number(p.count)}`,
    reviewed: 'اختُتمت مراجعة',
    opened: 'فُتحت العملية',
  },
  missing: 'الغائبون عن الطاولة',
  missingText: (p) => `لم يُسمع صوتهم في الأرقام بعد: ${list(p.seats)}.`,
  nobodyMissing: 'سُمعت في الأرقام أصوات جميع المقاعد.',
  inShort: 'باختصار',
};

export const report: typeof EnglishReport = {
  eyebrow: 'تقرير عن نقاش',
  simulatedGroups: 'مجموعات محاكاة',
  simulatedGroupsNote:
    'توزيع الأشخاص على المجموعات هنا مختلق: أرقام المجموعات تبيّن طريقة عمل الصفحة ولا تدل على أي مجموعة حقيقية. أما الأصوات فهي كما قُرئت.',
  generated: (p) => `أُعدّ في ${p.when}`,
  madeBy: 'أعدّه Plenary، ولا يحتاج عرضه إلى اتصال: كل شيء موجود في هذا الملف.',
  asked: 'ما سُئل عنه المشاركون',
};

export const errors: typeof EnglishErrors = {
  typed: 'ما كتبتموه، لتتمكنوا من نسخه',
  400: {
    title: 'لا يمكن استخدام ما أُرسل كما هو',
    text: 'في ما أُرسل شيء غير صالح. يُرجى الرجوع وتصحيحه وإرساله من جديد؛ لم يتغيّر أي شيء.',
  },
  403: {
    title: 'هذه الصفحة غير متاحة لكم',
    text: 'قد يلزم تسجيل الدخول، أو دور ليس لديكم. يمكن سؤال الجهة المنظِّمة إن كان ينبغي أن يكون لديكم.',
  },
  404: {
    title: 'لا شيء هنا',
    text: 'قد يكون في العنوان خطأ مطبعي، أو نُقل ما كان هنا. يمكن البدء من جديد من قائمة العمليات.',
  },
  503: {
    title: 'الموقع غير جاهز بعد',
    text: 'الموقع قيد التشغيل، أو لديه من العمل أكثر مما يستطيع. يُرجى الانتظار دقيقة ثم إعادة تحميل الصفحة؛ لم يضِع شيء مما أرسلتم.',
  },
  home: 'الانتقال إلى جميع العمليات',
};

export const signIn: typeof EnglishSignIn = {
  title: 'تسجيل الدخول',
  text: 'هذا الرابط يسجّل دخولكم مرة واحدة. لاستخدامه يُرجى الضغط على الزر.',
  button: 'تسجيل الدخول',
  note: 'إن لم تكونوا قد طلبتم هذا الرابط، فيكفي إغلاق الصفحة: لم يحدث شيء.',
};
