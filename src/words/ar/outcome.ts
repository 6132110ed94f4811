/** Arabic: the outcome. */
import { list, number } from './counts.ts';

export const outcome = {
  title: 'الحصيلة',
  none: 'لا حصيلة بعد: لم تُنشر أي مسودة لنص.',
  above: (p: { process: string }) => `حصيلة «${p.process}»`,
  status: {
    adopted: 'معتمد',
    final: 'نهائي',
    provisional: 'مؤقت',
    appealed: 'قيد الاستئناف',
    rejected: 'مرفوض',
    deferred: 'مؤجل',
    'no-consensus': 'لا توافق',
    superseded: 'استُبدل',
    reopened: 'أُعيد فتحه',
    overturned: 'أُبطل',
    open: 'لم يُقرَّر',
  },
  decided: {
    adopted: (p: { draft: number; when: string }) => `اعتُمدت المسودة ${number(p.draft)} من هذا النص في ${p.when}.`,
    final: (p: { draft: number; when: string }) =>
      `ما خُلص إليه بشأن المسودة ${number(p.draft)} من هذا النص نهائي منذ ${p.when}.`,
    provisional: (p: { draft: number; when: string }) =>
      `ما خُلص إليه في ${p.when} بشأن المسودة ${number(p.draft)} من هذا النص مؤقت: يمكن الطعن فيه.`,
    appealed: (p: { draft: number; when: string }) =>
      `هناك استئناف مفتوح بشأن المسودة ${number(p.draft)} من هذا النص منذ ${p.when}.`,
    rejected: (p: { draft: number; when: string }) => `رُفضت المسودة ${number(p.draft)} من هذا النص في ${p.when}.`,
    deferred: (p: { draft: number; when: string }) =>
      `أُجّل القرار بشأن المسودة ${number(p.draft)} من هذا النص في ${p.when}.`,
    'no-consensus': (p: { draft: number; when: string }) =>
      `في ${p.when} خُلص إلى أنه لا توافق على المسودة ${number(p.draft)} من هذا النص. وهذه نتيجة أيضًا.`,
    superseded: (p: { draft: number; when: string }) =>
      `ما قُرر بشأن المسودة ${number(p.draft)} من هذا النص سقط أو استُبدل في ${p.when}.`,
    reopened: (p: { draft: number; when: string }) =>
      `أعادت مراجعة في ${p.when} فتح ما كان قد اعتُمد. هذه هي المسودة ${number(p.draft)} من النص.`,
    overturned: (p: { draft: number; when: string }) =>
      `قُبل استئناف في ${p.when}: ما خُلص إليه بشأن هذا النص لم يعد قائمًا. هذه هي المسودة ${number(p.draft)}.`,
    open: (p: { draft: number; when: string }) =>
      `لم يُقرَّر شيء بعد بشأن المسودة ${number(p.draft)} من هذا النص، التي نُشرت في ${p.when}.`,
  },
  found: (p: { result: string; name: string; when: string }) =>
    `النتيجة هي «${p.result}»، خلص إليها ${p.name} في ${p.when}.`,
  foundByChair: (p: { result: string; when: string }) => `النتيجة هي «${p.result}»، خلصت إليها الرئاسة في ${p.when}.`,
  rough: (p: { count: number }) => `اعتراضات أُجيب عنها ويتمسك بها أصحابها: ${number(p.count)}.`,
  standing: (p: { count: number }) => `اعتراضات مفتوحة أو قائمة: ${number(p.count)}.`,
  minorities: (p: { count: number }) => `بيانات أقلية مرفقة: ${number(p.count)}.`,
  reservations: (p: { count: number }) => `تحفظات مرفقة: ${number(p.count)}.`,
  challenged: (p: { count: number }) => `مرات الطعن في النتيجة: ${number(p.count)}.`,
  appeals: {
    open: (p: { count: number }) => `استئنافات لم يُبت فيها: ${number(p.count)}.`,
    dismissed: (p: { count: number }) => `استئنافات قُدمت ورُفضت: ${number(p.count)}.`,
    upheld: (p: { count: number }) => `استئنافات قُدمت وقُبلت: ${number(p.count)}.`,
    settled: (p: { count: number }) => `استئنافات سُوّيت: ${number(p.count)}.`,
    withdrawn: (p: { count: number }) => `استئنافات سُحبت: ${number(p.count)}.`,
  },
  undisputed: 'لا اعتراض يتمسك به صاحبه، ولم يقدم أحد بيانًا أو تحفظًا.',
  empty: (p: { seats: readonly string[] }) => `مقاعد لم يجلس فيها أحد: ${list(p.seats)}.`,
  contents: {
    input: 'مصير المساهمات',
    endorsements: 'التأييد',
    annex: 'مقعدًا مقعدًا',
    provenance: 'المصدر',
    recount: 'إعادة العدّ',
  },
  text: 'النص',
  textNote: (p: { k: number }) =>
    `بجانب كل بند ما يقوله كل مقعد عن هذه الكلمات بعينها: ممتلئ حيث يؤيدونها أو يمكنهم القبول بها، ومظلل بخطوط حيث لا يمكنهم. ولا يظهر المقعد إلا بعد أن يقول رأيه ${number(p.k)} من أفراده على الأقل.`,
  strengthNone: (p: { k: number }) =>
    `لا يُذكر ما تقوله المقاعد عن كل بند: يلزم ${number(p.k)} أشخاص على الأقل من مقعد واحد قالوا رأيهم في الكلمات نفسها.`,
  fingerprint: 'بصمة النص (SHA-256)',
  instruction: 'توجيه',
  translation: (p: { language: string }) => `باللغة: ${p.language}`,
  reservation: 'على هذا البند تحفظ',
  dissent: 'الخلاف',
  dissentNote: 'بكلمات المخالفين أنفسهم. ولا يمكن لأحد حذفها.',
  dissentNone: 'لا اعتراض متمسَّكًا به أو مفتوحًا، ولم يقدم أحد بيانًا أو تحفظًا.',
  answer: 'ما أُجيب به',
  answerNone: 'لم يُجب بشيء بعد.',
  decisions: 'كيف تقرر ذلك',
  decisionsNone: 'لم يُطرح شيء للقرار.',
  eligible: (p: { count: number }) => `من كان يمكنهم اتخاذ موقف: ${number(p.count)}.`,
  onClauses: (p: { clauses: readonly string[] }) => `البنود: ${list(p.clauses)}`,
  participation: 'من شارك',
  participationNote: (p: { k: number }) =>
    `يُعد الأشخاص بخطوات كاملة من ${number(p.k)} مع التقريب إلى الأدنى، كي لا يُعرف أحد؛ وقد يقل مجموع الصفوف عن العدد الكلي. وما قدمه المقعد هو ما يحمل اسمه.`,
  people: (p: { people: string }) => `الأشخاص حول الطاولة: ${p.people}.`,
  headPeople: 'الأشخاص',
  headTarget: 'المطلوب',
  headGiven: 'قُدّم',
  headAnswered: 'أُجيب',
  headAccepted: 'قُبل',
  headCited: 'استُشهد به',
  input: 'ما آلت إليه المساهمات',
  inputs: (p: { inputs: number; answered: number }) =>
    `ورد من المساهمات والتعليقات: ${number(p.inputs)}؛ أُجيب عن: ${number(p.answered)}.`,
  headAnswer: 'الجواب',
  headCount: 'العدد',
  objections: 'الاعتراضات حسب الحالة',
  commitments: 'الالتزامات',
  aim: (p: { name: string; unit: string; value: string; when: string }) =>
    `\u200f\u2068${p.name} (${p.unit})\u2069: الهدف ${p.value} بحلول ${p.when}`,
  headPromise: 'الوعد',
  headDue: 'المراجعة',
  endorsements: 'المنظمات التي تؤيدها',
  endorsementsNote: 'كل تأييد قدمه شخص من المنظمة وأكده شخص آخر.',
  endorsementsNone: 'لم تؤيد أي منظمة طبعة بعد.',
  endorsed: (p: { organisation: string; edition: number; when: string }) =>
    `${p.organisation}، الطبعة ${number(p.edition)}، ${p.when}`,
  annex: 'ملحق: قوة كل بند في كل مقعد',
  headClause: 'البند',
  strengthOrder: (p: { order: string }) => `الأرقام عدد من قالوا رأيهم في هذه الكلمات بعينها: ${p.order}.`,
  strengthFew: (p: { clauses: readonly string[]; k: number }) =>
    `لم يقل ${number(p.k)} أشخاص على الأقل من أي مقعد رأيهم في هذه البنود: ${list(p.clauses)}.`,
  recount: 'كيف يُعاد العد',
  recountText: 'كل عدد في هذه الوثيقة ناتج عن جداول مرفقة بها كملفات. ومن كانت لديه يمكنه إعادة العد دون هذا الخادم.',
  countedFrom: 'عُدّ من',
  figure: 'الرقم',
  inputOf: {
    strength: 'قوة كل بند',
    positions: 'المواقف في النداءات',
    objections: 'الاعتراضات، وما هو منها متمسَّك به أو مفتوح',
    statements: 'البيانات والتحفظات والطعون والاستئنافات',
    dispositions: 'ما آلت إليه المساهمات',
    given: 'ما قدمه كل مقعد',
    people: 'الأشخاص حول الطاولة',
    eligible: 'من كان يمكنه اتخاذ موقف',
  },
  fromFile: (p: { file: string }) => `الملف ${p.file}`,
  fromPeople: (p: { n: number; k: number }) => `السجل حتى القيد ${number(p.n)}، بخطوات كاملة من ${number(p.k)}`,
  fromGiven: (p: { n: number }) => `السجل حتى القيد ${number(p.n)}: المساهمات حسب المقعد الذي تسميه كل منها`,
  fromEligible: (p: { n: number }) => `السجل حتى القيد ${number(p.n)}: كل من كان حول الطاولة حين فُتح النداء`,
  hashText:
    'البصمة هي SHA-256 لصيغة JSON القياسية (RFC 8785) من outcome.json دون الأعضاء “at” و“input” و“edition” و“erased” و“editions” و“endorsements”.',
  provenance: 'من أين جاء هذا',
  asOf: (p: { n: number; when: string }) => `حتى القيد ${number(p.n)} من سجل العملية، ${p.when}.`,
  hash: 'البصمة (SHA-256)',
  cite: 'للاستشهاد',
  citationLive: (p: {
    convener: string;
    title: string;
    process: string;
    when: string;
    address: string;
    hash: string;
  }) => `${p.convener}: ${p.title}. حصيلة «${p.process}»، حتى ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  citation: (p: {
    convener: string;
    title: string;
    process: string;
    edition: number;
    when: string;
    address: string;
    hash: string;
  }) =>
    `${p.convener}: ${p.title}. حصيلة «${p.process}»، الطبعة ${number(p.edition)}، ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  editions: 'الطبعات',
  editionsNote: 'الطبعة لا تتغير أبدًا. وبصمتها في سجل العملية.',
  editionsNone: 'لم تُنشر أي طبعة. وما يرد هنا يتغير مع العملية.',
  edition: (p: { edition: number; when: string }) => `الطبعة ${number(p.edition)}، ${p.when}`,
  editionName: (p: { edition: number }) => `الطبعة ${number(p.edition)}`,
  isEdition: (p: { edition: number; when: string }) =>
    `هذه هي الطبعة ${number(p.edition)} بتاريخ ${p.when}. وتبقى كما هي.`,
  live: 'إلى الحصيلة كما هي الآن',
  erased: (p: { count: number }) =>
    `كلمات مُحيت منذ ذلك الحين: ${number(p.count)}. والبصمة تشملها أيضًا، فلا يمكن التحقق منها إلا على نسخ سابقة.`,
  files: 'كملفات',
  formats: {
    html: 'صفحة ويب في ملف واحد (HTML)',
    md: 'Markdown',
    docx: 'مستند نصي (DOCX)',
    pdf: 'PDF',
    'akn.xml': 'Akoma Ntoso',
    jsonld: 'JSON-LD',
    json: 'JSON',
  },
  annexFiles: 'جداول الملحق',
  publish: {
    title: 'نشر طبعة',
    text: 'تُثبّت الحصيلة كما هي في هذه الصفحة. ويمكن الاستشهاد بها برقمها وبصمتها، ويمكن للمنظمات تأييدها. ولا يمكن لأحد سحبها.',
    button: 'انشروا هذه الطبعة',
    ask: (p: { edition: number }) =>
      `ستقول الطبعة ${number(p.edition)} نهائيًا ما تقوله الحصيلة الآن. لا يستطيع أحد تغييرها أو سحبها. هل قرأتموها حتى نهايتها؟`,
    yes: 'نعم، انشروها نهائيًا',
    no: 'ليس بعد: عودة إلى الحصيلة',
  },
  endorse: {
    title: (p: { name: string }) => `تأييدها باسم ${p.name}`,
    text: (p: { edition: number }) =>
      `الطبعة ${number(p.edition)} هي التي تُؤيَّد. ويجب أن يؤكد ذلك شخص ثانٍ يتحدث باسم المنظمة، ولا يظهر إلا عندئذ. ويمكن لأي منهما سحبه.`,
    button: 'تأييد هذه الطبعة',
    waits: 'أيدتم هذه الطبعة باسم منظمتكم. ويبقى أن يؤكد ذلك شخص ثانٍ.',
    confirmText: 'أيد شخص آخر من منظمتكم هذه الطبعة. ويظهر ذلك حين تؤكدونه.',
    confirm: 'تأكيد التأييد',
    confirmed: 'منظمتكم تؤيد هذه الطبعة.',
    withdraw: 'سحب التأييد',
  },
  done: {
    'edition.publish': 'نُشرت الطبعة. وتبقى كما هي.',
    'outcome.endorse': 'سُجّل. والتأييد ينتظر شخصًا ثانيًا من منظمتكم.',
    'endorsement.confirm': 'منظمتكم تؤيد هذه الطبعة.',
    'endorsement.withdraw': 'سُحب التأييد.',
  },
};

export const outcomeRefusals = {
  'no-outcome': () => 'لا حصيلة بعد: لم تُنشر أي مسودة لنص.',
  'unknown-edition': () => 'لا توجد طبعة كهذه. عودوا إلى الحصيلة واختاروا من قائمتها.',
  'edition-same': () => 'لم يتغير شيء منذ الطبعة الأخيرة، فلم تُنشر طبعة.',
  'endorsed-already': () => 'أيدت منظمتكم هذه الطبعة من قبل، أو ينتظر تأييدها التأكيد.',
  'not-endorsed': () => 'لم تؤيد منظمتكم هذه الطبعة.',
};
