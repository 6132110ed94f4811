/** What became of what was said, in Arabic. */
import type { uptake as English, myGiven as EnglishMyGiven } from '../uptake.en.ts';
import { number, percent } from './counts.ts';

export const uptake: typeof English = {
  title: 'مما قيل إلى النص',
  lead: 'من العبارات وما ورد إلى البنود، ومن البنود إلى الاعتراضات، ومنها إلى النص القائم.',
  none: 'لا نص بعد، ولم يُقدَّم شيء.',
  byKind: 'ما أُخذ به منه',
  bySeat: 'بحسب المجموعة',
  bySeatNote: (p) =>
    `المساهمات والتعليقات واقتراحات التعديل والاعتراضات، بحسب المجموعة التي يسمح أصحابها للجميع برؤيتها. وإذا قدّم في مجموعة أقل من ${number(p.k)} من الأشخاص شيئًا، فلا يُذكر سوى أنهم قلة؛ وكذلك مجموعة أخرى إن أمكن استنتاجهم مما يبقى.`,
  heads: {
    kind: 'ماذا',
    group: 'المجموعة',
    given: 'ما ورد',
    answered: 'له رد',
    accepted: 'مقبول',
    cited: 'مذكور مصدرًا',
    clauses: 'البنود التي تذكره',
  },
  kinds: {
    statement: 'العبارات',
    contribution: 'المساهمات',
    comment: 'التعليقات',
    amendment: 'اقتراحات التعديل',
    objection: 'الاعتراضات',
  },
  part: (p) =>
    p.of === 0
      ? `${number(p.part)} من ${number(p.of)}`
      : `${number(p.part)} من ${number(p.of)} (${percent(p.part / p.of)})`,
  votedOn: 'جرى التصويت عليها',
  few: 'أقل من أن يُقال',
  definitions: {
    given: 'ما ورد: قُدِّم ولم يُمحَ؛ والعبارات ما دامت على الطاولة.',
    answered: 'له رد: قرار قائم، أو اقتراح تعديل بُتَّ فيه، أو اعتراض أُغلق أو بقي قائمًا. من كل ما ورد.',
    accepted: 'مقبول: قُبل ولو جزئيًا، أو اعتُمد، أو استُجيب له. من كل ما ورد.',
    cited: 'مذكور مصدرًا: ذكره تغيير واحد في النص على الأقل. من كل ما ورد.',
    clauses: 'البنود التي تذكره: البنود القائمة الآن في النص التي تذكر شيئًا منه. من كل البنود القائمة.',
  },
  clauses: 'بندًا بندًا',
  clausesNone: 'لا بنود في النص بعد.',
  sources: 'ما شكّله',
  objections: 'الاعتراضات عليه',
  objection: (p) => `الاعتراض ${p.label}: ${p.state}`,
  versions: (p) => (p.count === 1 ? 'صيغته الأولى هي القائمة.' : `صيغته رقم ${number(p.count)} هي القائمة.`),
  nowhere: 'ما لم يؤدِّ إلى شيء، ولماذا',
  nowhereNote: 'له رد، ولم يُقبل ولم يذكره أي تغيير في النص.',
  nowhereNone: 'لا شيء حتى الآن: كل ما رُدّ عليه قُبل أو ذُكر مصدرًا.',
  noReason: 'لم يُذكر أي سبب.',
};

export const myGiven: typeof EnglishMyGiven = {
  contributions: 'مساهماتك',
  emptyTitle: 'لا شيء منك بعد',
  contributionsNone: 'لم تقدّم أي مساهمة.',
  comments: 'تعليقاتك',
  commentsNone: 'لم تكتب أي تعليق.',
  amendmentsNone: 'لم تقترح أي تعديل.',
  objectionsNone: 'لم ترفع أي اعتراض.',
  support: 'ما قلته عن الصيغ',
  supportNone: 'لم تقل عن أي صيغة إن كنت تستطيع التعايش معها.',
  assessments: 'تقييماتك',
  assessmentsNone: 'لم تُقيّم أي بند.',
  stands: 'هذه الصيغة ما زالت قائمة.',
  changed: 'للبند صيغة أخرى الآن: ما قلته يبقى مع الصيغة القديمة.',
};
