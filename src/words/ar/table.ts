/** The page of the table: who is here, who is missing, and what somebody may say about a seat. Also the small page that other sites show. */
import type { table as English, embed as EnglishEmbed } from '../table.en.ts';
import { chairs, list, number, people, seatsOf, statements } from './counts.ts';

/** A count as far as it may be said: null where it is too small. */
interface Count {
  readonly count: number | null;
  readonly exact: boolean;
  readonly k: number;
}

const counted = ({ count, exact, k }: Count): string => {
  if (count === null) return `أقل من ${number(k)}`;
  if (count === 0) return 'لا أحد بعد';
  return exact ? number(count) : `${number(count)} أو أكثر`;
};

/** The same, of what are no people. */
const things = (of: Count): string => (of.count === 0 ? 'لا شيء' : counted(of));

export const table: typeof English = {
  title: 'من على الطاولة',
  lead: (p) =>
    p.count === null || (p.count === 0 && !p.exact)
      ? 'لم ينضم سوى قلّة من الأشخاص حتى الآن.'
      : `عدد المنضمين: ${counted(p)}${
          p.seats === 0 ? '' : `؛ والمقاعد التي فيها أحد: ${number(p.seated)} من أصل ${seatsOf(p.seats, true)}`
        }.`,
  balance: 'ما دام هناك وقت',
  until: (p) => `تُغلق المرحلة «${p.stage}» في ${p.when}. وحتى ذلك الحين يمكن لأي شخص أن ينضم.`,
  closed: 'انتهى الانضمام. هؤلاء هم من حضروا.',
  notSaid: 'لم يُذكر',
  noTargets: 'لم يُذكر عدد الأشخاص المطلوبين في كل مقعد.',
  seatBalance: (p) => {
    const wanted = `العدد: ${counted(p)}، والمطلوب: ${number(p.target)}`;
    if (p.count === 0) return `المطلوب: ${number(p.target)}، وجميع الكراسي شاغرة`;
    if (p.full) return `${wanted}؛ جميع الكراسي مشغولة`;
    if (p.filled === null) return wanted;
    return `${wanted}؛ الكراسي المشغولة${p.filled.exactly ? '' : ' تقريبًا'}: ${number(p.filled.part)} من أصل ${chairs(p.filled.of, true)}`;
  },
  seatNoTarget: (p) => (p.count === 0 ? 'لا أحد بعد' : `العدد هنا: ${counted(p)}`),
  counted,
  seats: 'المقاعد',
  headSeat: 'المقعد',
  headHere: 'الحاضرون',
  headWanted: 'المطلوب',
  caption:
    'مقعد واحد لكل فئة من أصحاب المصلحة، ولجميع المقاعد الوزن نفسه، مهما كان عدد الجالسين فيها. الخط المتقطع: كرسي شاغر.',
  noSeat: 'بلا مقعد',
  noSeats: 'ليس في هذه العملية مقاعد: يشارك الجميع على قدم المساواة.',
  regions: 'المناطق',
  headRegion: 'المنطقة',
  noRegions: 'لم يذكر أحد منطقة بعد، أو أن العدد أقل من أن يُعرض.',
  languages: 'اللغات',
  headLanguage: 'اللغة',
  expertise: 'الخبرة',
  headExpertise: 'المجال',
  headSought: 'مطلوب',
  sought: 'نعم',
  noExpertise: 'لا تُطلب خبرة بعينها.',
  invitations: 'الدعوات',
  invited: (p) => `الدعوات الموزَّعة: ${things(p.issued)}. المقبولة منها: ${things(p.used)}.`,
  noInvitations: 'لم تُوجَّه دعوة إلى أحد بالاسم.',
  organisations: 'المنظمات',
  organisationsNote: 'من يتحدث باسم منظمة يمكنه التصريح بها هنا وإثباتها: بسجل في اسم نطاقها، أو بصندوق بريد فيه.',
  noOrganisations: 'لم يُصرَّح بأي منظمة.',
  proven: (p) => `ثبتت في ${p.when}`,
  declared: 'مصرَّح بها، غير مثبتة',
  rounding: (p) =>
    `كي لا يُعرف من هذه الأرقام حضور أحد أو مغادرته، تُقرَّب نزولًا إلى مضاعفات ${number(p.k)}، ولا تتغيّر إلا بعد أن ينضم مزيد من الأشخاص (${number(p.step)}). وما يقل عن ${number(p.k)} لا يُعلن عدده. ومن حُذفت بياناته يبقى محسوبًا إلى أن يبلغ عدد من حُذفت بياناتهم من المقعد نفسه ${number(p.k)}.`,
  roundingRole: 'لديكم دور هنا، فالأرقام التي ترونها دقيقة. أما غيركم فيرونها مقرَّبة، ولا يرون الأعداد الصغيرة.',
  take: 'الحصول على مقعد',

  wrongSeat: 'شخص في مقعد غير صحيح',
  contestNote:
    'يختار كل شخص مقعده بنفسه. وحيث يبدو ذلك غير صحيح، يمكن الاعتراض: والقرار للجهة المنظِّمة أو الرئاسة، ويُحفظ سببه.',
  contested: 'الاعتراضات على المقاعد',
  contestOf: 'من أعلن',
  contestOfHint: 'أما غيرهم ممن حول الطاولة، فلا يُذكر لأحد أين يجلس أيٌّ منهم.',
  declaredAs: (p) => `${p.name} – ${p.domain}`,
  contestNobody: 'لا يُسمّى أحد هنا علنًا. متى أعلن شخص عن منظمة، أمكنكم الاعتراض على مقعده.',
  contestedAs: (p) => `ذُكر بوصفه من أعلن ${p.name}.`,
  contestedBy: (p) => `المقعد الحالي: ${p.seat}؛ والمقعد المقترح: ${p.wanted}، في ${p.when}.`,
  person: 'المشارك',
  personHint: 'يبدأ الاسم المستعار بـ ptp_‎.',
  people: (p) => `الأشخاص وما يذكرونه عن أنفسهم (${number(p.count)})`,
  peopleNote: 'لا يرى هذه القائمة إلا من له دور هنا.',
  peopleMore: (p) => `وغيرهم: ${people(p.count)}.`,
  about: {
    until: (p) => `حتى ${p.when}`,
    level: (p) => `ما أثبته عن نفسه: ${p.level}`,
    organisation: (p) => `باسم ${p.name}`,
    own: 'بالاسم الشخصي',
    region: (p) => `المنطقة: ${p.region}`,
    language: (p) => `اللغة: ${p.language}`,
    expertise: (p) => `الخبرة: ${list(p.fields)}`,
  },
  level: {
    0: 'لا شيء بعد',
    1: 'صندوق بريد',
    2: 'دعوة',
    3: 'انتماء',
    4: 'تحقّق من الرئاسة',
  },
  rightSeat: 'المقعد الذي يبدو صحيحًا',
  decidedSeat: 'المقعد الذي ينبغي أن يكون لهم',
  none: 'بلا مقعد',
  why: 'السبب',
  contest: 'الاعتراض على هذا المقعد',
  settle: 'البتّ في الأمر',
  second: 'في انتظار شخص ثانٍ',
  secondNote: 'التحقق من هوية شخص يتطلب اثنين من الرئاسة أو الجهة المنظِّمة. لا تؤكدوا إلا ما رأيتموه بأنفسكم.',
  secondOf: (p) => `شهد شخص واحد على هويته في ${p.when}. المقعد: ${p.seat}.`,
  secondOther: 'يلزم أن يؤكد ذلك شخص آخر: فقد شهدتم أنتم، أو أن الأمر يخصكم.',
  secondButton: 'تحققتُ من ذلك أيضًا',
  verify: 'الشهادة على هوية شخص',
  verifyNote:
    'لأشخاص تعرفونهم أو اطلعتم على وثائقهم. ويُسجَّل أنكم فعلتم ذلك، مع السبب. ولا يمكن لأحد أن يفعل ذلك لنفسه. أما تحقق الرئاسة فيتطلب شخصين، وينتهي بعد سنة.',
  verifyLevel: 'ما اطلعتم عليه',
  verifyButton: 'الشهادة على هويته',
  lettered: (p) => `${p.letter} – ${p.name}`,
  done: {
    contest: 'وصل اعتراضكم على المقعد إلى الجهة المنظِّمة والرئاسة.',
    settle: 'بُتّ في أمر المقعد.',
    verify: 'سُجّلت شهادتكم على الهوية.',
    declare: 'صُرِّح بالمنظمة. يُرجى إثباتها بالطريقة المبيّنة أدناه.',
    proven: 'ثبتت المنظمة.',
  },

  declare: 'التصريح بمنظمتكم',
  declareNote: 'يُعرض اسمها ونطاقها على كل من يقرأ هذه الصفحة.',
  name: 'اسم المنظمة',
  domain: 'اسم نطاقها',
  domainHint: 'مثل example.org.',
  declareButton: 'التصريح بها',
  prove: (p) => `إثبات أنكم تتحدثون باسم ${p.name}`,
  proveByRecord: 'يُضاف هذا السجل النصي (TXT) إلى النطاق، ثم نبحث عنه:',
  recordName: 'اسم السجل',
  recordText: 'نص السجل',
  proveByMailbox: 'أو بتأكيد صندوق بريد في ذلك النطاق من حسابكم.',
  check: 'البحث عن السجل الآن',
};

export const embed: typeof EnglishEmbed = {
  title: (p) => `المشاركة: ${p.title}`,
  counts: (p) =>
    p.people === null
      ? `العبارات حتى الآن: ${statements(p.statements)}`
      : `عدد المشاركين: ${number(p.people)}، وعدد العبارات: ${number(p.statements)}`,
  takePart: 'المشاركة',
  read: 'قراءة النتائج',
  by: (p) => `الجهة المنظِّمة: ${p.name}`,
  note: 'يُفتح في نافذة جديدة. لا يضع هذا الإطار ملفات تعريف ارتباط ولا يُحصي أحدًا.',
};
