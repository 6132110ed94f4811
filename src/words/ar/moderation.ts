/** Moderation in public: what waits, what moderators did and why, and where a statement came from. */
import type { moderation as English } from '../moderation.en.ts';
import { appeals, characters, days, entries, hours, minutes, number, people, percent } from './counts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something lasts, in its largest unit, never more than has passed; as it stands after a preposition. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'أقل من دقيقة';
  if (milliseconds < HOUR) return minutes(Math.floor(milliseconds / MINUTE), true);
  if (milliseconds < 2 * DAY) return hours(Math.floor(milliseconds / HOUR), true);
  return days(Math.floor(milliseconds / DAY), true);
}

/** `{number}` and `{other}` are what statements are called by. */
export const moderation: typeof English = {
  title: 'الإشراف',
  lead: 'يقرأ المشرفون ما يكتبه الناس. ولا يستبعدون إلا ما يخالف قاعدة، ويذكرون أي قاعدة هي، ويدوّنون ذلك هنا. وتبقى الأصوات حيث أُدلي بها.',
  inForce: {
    before: 'في هذه العملية يُعرض ما يُكتب بعد أن يقرأه أحد المشرفين.',
    after: 'في هذه العملية يُعرض ما يُكتب فورًا، ويقرؤه أحد المشرفين بعد ذلك.',
  },
  queue: 'بانتظار أحد المشرفين',
  queueNone: 'لا شيء ينتظر: قُرئ كل شيء، ولا تظلّمات مفتوحة.',
  queueOf: (p) => {
    const parts = [
      p.waiting > 0 ? `لم تُعرض بعد: ${entries(p.waiting)}` : '',
      p.unread > 0 ? `معروضة ولم تُقرأ بعد: ${entries(p.unread)}` : '',
      p.appeals > 0 ? `تظلّمات مفتوحة: ${appeals(p.appeals)}` : '',
    ].filter((part) => part !== '');
    return `${parts.join('؛ ')}. أقدمها ينتظر منذ ${duration(p.longest)}.`;
  },
  queueMore: (p) => `وهناك المزيد في الانتظار (${number(p.count)})، يظهر كلما عولج ما قبله.`,
  queueBefore: 'ما قبلها',
  queueNext: 'عرض ما يليها',
  queueForOthers: 'لا يرى ما ينتظر سوى المشرفين ومن كتبه.',
  waitingFor: (p) => `الانتظار منذ ${duration(p.time)}`,
  why: {
    waiting: 'لا تُعرض قبل أن تقرؤوها',
    unreviewed: 'معروضة منذ كتابتها',
    appealed: 'قدّم كاتبها تظلّمًا',
  },
  writtenIn: (p) => `لغة الكتابة: ${p.language}`,
  seed: 'أدرجتها الجهة المنظِّمة',
  recused: {
    wrote: 'أنتم من كتب هذه العبارة، فعلى مشرف آخر أن ينظر فيها.',
    disagrees: 'صوّتم ضد هذه العبارة، فعلى مشرف آخر أن ينظر فيها.',
    settled: 'أنتم من استبعد هذه العبارة، فعلى غيركم أن يبتّ في التظلّم.',
    decided: 'أنتم من بتّ فيما يُعترض عليه هنا، فعلى مشرف آخر أن يتولّاه.',
  },
  alone: 'لا يوجد مشرف آخر بعد.',
  inviteAnother: 'دعوة مشرف آخر',
  appealWords: 'كلام الكاتب',
  earlierReason: (p) => `السبب المذكور عند استبعادها: ${p.reason}.`,
  earlierWords: 'كلام المشرف',
  takenOutBy: 'المشرف الذي استبعدها: {name}.',

  act: {
    approve: 'إقرار',
    approveShown: 'قُرئت، تُترك كما هي',
    takeOut: 'استبعادها',
    restore: 'إعادتها',
    merge: 'دمجها في أخرى',
    mergeNow: 'دمج',
    reword: 'إعادة صياغتها',
    uphold: 'إعادتها',
    overrule: 'إبقاؤها مستبعدة',
  },
  settle: 'البتّ في التظلّم',
  outcome: 'قراركم',
  reason: 'السبب',
  chooseReason: 'اختيار سبب',
  words: 'بكلماتكم',
  wordsHint: 'إلى من كتبها وإلى الجميع: ما الذي ينبغي أن يتغيّر؟',
  wordsOptional: 'بكلماتكم، إن لم يكفِ السبب المذكور',
  wordsRestore: 'سبب إعادتها، بكلماتكم',
  wordsAppeal: 'السبب، بكلماتكم',
  newText: 'الفكرة نفسها بصياغة أخرى',
  newTextHint: (p) => `تصبح عبارة جديدة يُصوَّت عليها من البداية؛ وتُستبعد القديمة. الحد الأقصى: ${characters(p.most)}.`,
  wordsReword: 'سبب إعادة الصياغة',
  mergeNote: 'تُستبعد هذه العبارة لأن أخرى تقول الشيء نفسه. ولا تُنقل الأصوات عليها إلى الأخرى.',
  mergeInto: 'العبارة التي تبقى',
  similar: 'هذه العبارات متقاربة الصياغة:',
  noSimilar: 'لا توجد عبارة متقاربة الصياغة.',
  find: 'البحث عن أخرى برقمها أو بكلماتها',
  findButton: 'بحث',
  findElsewhere: 'البحث عن عبارة أخرى',
  found: 'ما يطابق «{find}»:',
  notFound: 'لا توجد عبارة معروضة تطابق «{find}».',
  publicNote: 'ما تفعلونه هنا يُدوَّن في السجل باسمكم مع سببه، ويراه الجميع.',
  choose: (p) => `${p.number} · ${p.text}`,

  log: 'ما فعله المشرفون',
  logIntro: 'كل فعل، الأحدث أولًا، مع سببه ومن قام به.',
  logNone: 'لم يفعل المشرفون شيئًا حتى الآن.',
  logBy: 'بواسطة {name}',
  logPage: (p) => `الصفحة ${number(p.page)} من ${number(p.of)}`,
  newer: 'الأحدث',
  older: 'الأقدم',
  acts: {
    approve: 'قراءة <a>العبارة {number}</a> وإقرارها',
    'take-out': (p) => `استبعاد <a>العبارة {number}</a>: ${p.reason}`,
    restore: 'إعادة <a>العبارة {number}</a>',
    merge: 'دمج <a>العبارة {number}</a> في العبارة {other}',
    reword: 'إعادة صياغة <a>العبارة {number}</a>، في العبارة {other}',
    upheld: 'البتّ في تظلّم بشأن <a>العبارة {number}</a>: تعود',
    overruled: 'البتّ في تظلّم بشأن <a>العبارة {number}</a>: تبقى مستبعدة',
  },

  /** Of contributions, comments, amendments and objections; `{label}` is what they are called by, such as K12. */
  input: {
    title: (p) => `الإشراف: ${p.what} ${p.label}`,
    link: 'إشراف',
    linkDissent: 'حجب كلمات مخالفة للقانون أو شخصية',
    note: 'يبقى الرقم والموضع وما آل إليه الأمر؛ ولا تُحجب إلا الكلمات.',
    toQueue: 'إلى كل ما ينتظر',
    toAll: 'قراءته كاملًا والتصرف فيه',
    kinds: {
      contribution: 'مساهمة',
      comment: 'تعليق',
      amendment: 'تعديل',
      objection: 'اعتراض',
      said: 'في الحوار حول اعتراض',
      assessment: 'تقييم',
      position: 'سبب موقف في نداء',
      minority: 'بيان أقلية أو تحفّظ',
      challenge: 'طعن في استنتاج',
      appeal: 'تظلّم من قرار',
      dispute: 'سبب الاعتراض على دليل',
    },
    hidden: {
      waiting: 'ينتظر أحد المشرفين. وإلى حينه لا يقرؤه إلا المشرفون وكاتبه.',
      out: (p) => `استبعد المشرفون هذه الكلمات: ${p.reason}. <a>الاطلاع على ما جرى</a>`,
      /** In files, which have no page to go to. */
      plain: (p) => `استبعد المشرفون هذه الكلمات: ${p.reason}.`,
    },
    acts: {
      approve: 'قراءة <a>{label}</a> وإقرارها',
      'take-out': (p) => `استبعاد كلمات <a>{label}</a>: ${p.reason}`,
      restore: 'إعادة كلمات <a>{label}</a>',
      upheld: 'البتّ في تظلّم بشأن <a>{label}</a>: تعود كلماتها',
      overruled: 'البتّ في تظلّم بشأن <a>{label}</a>: تبقى كلماتها مستبعدة',
    },
  },

  roles: 'الأدوار',
  rolesIntro: 'كل من أُعطي دورًا هنا أو فقده، الأحدث أولًا.',
  roleActs: {
    given: (p) => `أُسند دور إلى {name}: ${p.role}`,
    taken: (p) => `سُحب دور من {name}: ${p.role}`,
    opened: (p) => `فتح {name} العملية، بدور: ${p.role}`,
    laidDown: (p) => `تخلى {name} عن دور: ${p.role}`,
  },

  rates: 'من استُبعدت عباراتهم',
  ratesIntro: (p) =>
    `من عبارات كل فئة، حتى ${p.when}. تُترك الفئات التي يقل عدد كاتبيها عن ${people(p.k, true)}، وأحيانًا فئة أخرى معها، كي لا يمكن تمييز أحد.`,
  ratesLater: 'يُعلن هنا ما استُبعد من كل فئة عند إغلاق مرحلة، كي لا يكشف أي رقم من كتب ماذا.',
  headSeat: 'الفئة',
  headMade: 'العبارات',
  headOut: 'المستبعدة',
  rate: (p) => (p.made === 0 ? '0' : `${number(p.out)} (${percent(p.out / p.made)})`),
  withheld: 'عدد أقل من أن يُعرض',

  lineage: 'مصدرها وما آلت إليه',
  merged: 'دُمجت في <a>العبارة {number}</a> التي تقول الشيء نفسه. وتبقى الأصوات حيث أُدلي بها.',
  mergedHere: 'دُمجت <a>العبارة {number}</a> في هذه العبارة. وتبقى الأصوات حيث أُدلي بها.',
  rewordedAs: 'أُعيدت صياغتها في <a>العبارة {number}</a>. ولم تُنقل الأصوات عليها.',
  rewordedFrom: 'تعبّر عن <a>العبارة {number}</a> بصياغة أخرى.',
  waits: (p) => `تنتظر أحد المشرفين منذ ${duration(p.time)}.`,
  waitsForOthers: 'تنتظر هذه العبارة أحد المشرفين. وحتى ذلك الحين لا يقرؤها سوى المشرفين وكاتبها.',
  appealState: {
    open: 'قدّم كاتبها تظلّمًا. ويبتّ فيه مشرف آخر.',
    upheld: 'أُعيدت بعد تظلّم.',
    overruled: 'رُفض تظلّم بشأنها؛ وتبقى مستبعدة.',
  },
  yours: 'أنتم من كتب هذه العبارة. في «مساهماتي» ترون ما آلت إليه، ويمكنكم تقديم تظلّم.',
  toMine: 'الانتقال إلى مساهماتي',
  history: 'ما فعله المشرفون بها',
  translatedFrom: (p) => `ترجمها أحد المشاركين، لغة الأصل: ${p.language}.`,
  original: (p) => `الأصل، اللغة: ${p.language}`,
  translations: 'بلغات أخرى',
  done: {
    'statement.moderate': 'تم. وهو مدوَّن في السجل، مع السبب الذي ذكرتموه.',
    'statement.merge': 'تم الدمج. ومن صوّت عليها يجد رابط الأخرى.',
    'statement.reword': 'الصياغة الجديدة على الطاولة، والقديمة مستبعدة.',
    'appeal.settle': 'بُتّ في التظلّم. ويرى الكاتب ذلك في «مساهماتي».',
  },
};
