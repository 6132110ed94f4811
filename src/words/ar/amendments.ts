/** Arabic: amendments of a clause, and who supports its words. */
import { number } from './counts.ts';

export const amendments = {
  title: 'التعديلات المقترحة على هذا البند',
  none: 'لم يقترح أحد كلمات أخرى بعد.',
  own: 'تعديلاتكم المقترحة',
  name: (p: { label: string }) => `التعديل المقترح ${p.label}`,
  count: (p: { open: number; adopted: number; others: number }) =>
    `تنتظر: ${number(p.open)}. اعتُمدت: ${number(p.adopted)}. سُوّيت على نحو آخر: ${number(p.others)}.`,
  adds: 'يضيف بندًا بعد هذا البند',
  toDraft: (p: { draft: number }) => `على المسودة ${number(p.draft)}`,
  erased: 'مُحيت الكلمات بطلب من صاحبها.',
  against: 'مقارنة بالكلمات التي يغيّرها',
  againstNow: 'مقارنة بالكلمات الحالية',
  overtaken: 'تغيّر البند منذ هذا الاقتراح.',
  reason: 'السبب',
  outcomes: { adopted: 'اعتُمد', declined: 'رُفض', withdrawn: 'سحبه صاحبه', overtaken: 'تجاوزه النص' },
  reworded: 'أخذ النص كلمات أخرى.',
  backing: 'من يؤيده',
  propose: {
    title: 'اقتراح تغيير',
    titleAdd: 'اقتراح بند بعد هذا البند',
    text: 'ما تقترحونه علني. يعتمده المحررون أو يرفضونه مع الأسباب.',
    wording: 'الكلمات التي تقترحونها',
    wordingHint: 'تبدأ كما هو البند: غيّروا ما تريدون تغييره.',
    wordingAdd: 'كلمات البند الجديد',
    reason: 'السبب',
    button: 'اقتراح',
  },
  back: {
    title: 'رأيكم فيه',
    support: 'تأييده',
    oppose: 'معارضته',
    none: 'التراجع عن رأيي',
    mine: { support: 'أنتم تؤيدونه.', oppose: 'أنتم تعارضونه.' },
  },
  withdraw: 'سحب تعديلي',
  withdrawWhy: 'السبب، إن أردتم ذكره',
  adopt: 'اعتماده',
  adoptWording: 'الكلمات التي يأخذها البند',
  adoptHint: 'اتركوها كما اقتُرحت أو صوغوها على نحو آخر. سيذكر التغيير هذا التعديل المقترح.',
  decline: 'رفضه',
  outcome: 'ما مصيره',
  outcomeOptions: { declined: 'يُرفض', overtaken: 'تجاوزه النص: فهو يقول ذلك فعلًا، أو يقوله على نحو آخر' },
  editorReason: 'الأسباب، ليقرأها الجميع',
  done: {
    'amendment.propose': 'تعديلكم المقترح أدناه. يعتمده المحررون أو يرفضونه مع الأسباب.',
    'amendment.back': 'سُجّل. ويدخل في أرقام مقعدكم حين يقول عدد كافٍ منه رأيه.',
    'amendment.withdraw': 'سحبتم تعديلكم المقترح.',
    'amendment.adopt': 'اعتُمد: أخذ البند الكلمات الجديدة وهو يذكر التعديل المقترح.',
    'amendment.decline': 'تمّ. وهو في السجل مع أسبابكم.',
  },
};

export const support = {
  title: 'هل يمكنكم قبول هذه الكلمات؟',
  note: 'ما تقولونه يخص هذه الكلمات بعينها. فإن تغيّرت سُئلتم مرة أخرى، ولا يُنقل شيء.',
  stances: { support: 'أؤيدها', 'live-with': 'يمكنني قبولها', cannot: 'لا يمكنني قبولها', none: 'التراجع عن رأيي' },
  mine: {
    support: 'أنتم تؤيدون هذه الكلمات.',
    'live-with': 'يمكنكم قبول هذه الكلمات.',
    cannot: 'لا يمكنكم قبول هذه الكلمات. لتُجابوا، قدّموا اعتراضًا.',
  },
  /** Of words that the clause has no more. */
  spoken: {
    support: 'كنتم تؤيدون هذه الكلمات.',
    'live-with': 'كان يمكنكم قبول هذه الكلمات.',
    cannot: 'لم يكن يمكنكم قبول هذه الكلمات.',
  },
  asked: {
    title: 'تغيّرت كلمات سبق أن قلتم رأيكم فيها',
    lead: 'ما قلتموه يخص الكلمات السابقة. مرة أخرى: هل يمكنكم قبول هذه؟',
    opened: (p: { when: string }) => `فتحت مراجعة هذا البند من جديد في ${p.when}. كلماته هي التي قلتم رأيكم فيها.`,
    before: {
      support: 'كنتم تؤيدون الكلمات السابقة.',
      'live-with': 'كان يمكنكم قبول الكلمات السابقة.',
      cannot: 'لم يكن يمكنكم قبول الكلمات السابقة.',
    },
  },
  seats: 'ما تقوله المقاعد',
  seatsNote: (p: { k: number }) =>
    `يُعرض المقعد حين يقول ${number(p.k)} منه على الأقل رأيهم، ويتغيّر بمثل هذا العدد دفعة واحدة. المملوء: يؤيدون الكلمات أو يمكنهم قبولها. المخطط: لا يمكنهم.`,
  seatsNone: (p: { k: number }) => `لا يمكن عرض أي مقعد بعد: يلزم أن يقول ${number(p.k)} على الأقل من مقعد واحد رأيهم.`,
  headSeat: 'المقعد',
  heads: { support: 'يؤيدون', 'live-with': 'يمكنهم القبول', cannot: 'لا يمكنهم القبول', oppose: 'يعارضون' },
  few: 'عدد قليل جدًا',
  unseated: 'لا أحد يشغله',
  done: { 'clause.support': 'سُجّل. ويدخل في أرقام مقعدكم حين يقول عدد كافٍ منه رأيه.' },
};

export const amendmentRefusals: Readonly<
  Record<string, (params: Readonly<Record<string, string | number>>) => string>
> = {
  'unknown-amendment': () => 'لا يوجد هذا التعديل المقترح. عودوا إلى البند واختاروا منه.',
  'already-settled': () => 'سُوّي أمر هذا التعديل المقترح. أعيدوا تحميل الصفحة لتروا كيف.',
  'own-amendment': () => 'أنتم من اقترح هذا التعديل: فلغيركم أن يؤيده ويبتّ فيه.',
  'not-your-amendment': () => 'لا يسحب هذا التعديل المقترح إلا صاحبه.',
  'amendment-not-shown': () => 'كلماته غير معروضة: استبعدها المشرفون أو لم يقرؤوها بعد.',
  'amendment-erased': () => 'مُحيت كلمات هذا التعديل المقترح. لاعتماده صوغوا البند بأنفسكم.',
  'too-many-amendments': ({ most }) => `بلغ عدد التعديلات المقترحة ${most}، ولا يمكن أن يزيد.`,
};
