/** Arabic: what programs that follow a process are told. */
import type { following as English } from '../following.en.ts';
import { number } from './counts.ts';

export const following: typeof English = {
  calendar: 'المواعيد النهائية في تقويم',
  feed: 'الأخبار في موجز',
  calendarOf: (p) => `المواعيد النهائية: ${p.title}`,
  feedOf: (p) => `الأخبار: ${p.title}`,
  deadline: {
    stage: (p) => `المرحلة: ${p.name}`,
    charter: (p) => `تدخل النسخة ${number(p.version)} من الميثاق حيّز التنفيذ`,
    window: (p) => `المسودة ${number(p.draft)} مفتوحة للتعليقات: ${p.title}`,
    lastCall: (p) => `النداء الأخير بشأن المسودة ${number(p.draft)}: ${p.title}`,
    call: (p) => `دعوة إلى إبداء المواقف: ${p.question}`,
    challenge: (p) => `تنتهي مهلة الطعن قبل أن يصبح البت نهائيًا: ${p.question}`,
    appeal: (p) => `تنتهي مهلة تقديم الطعون: ${p.question}`,
    answer: (p) => `يحين موعد الرد على طعن: ${p.question}`,
    ratify: (p) => `يحين موعد التصديق: ${p.question}`,
    review: (p) => `يحين موعد المراجعة: ${p.question}`,
    revisit: (p) => `يُعاد النظر في: ${p.question}`,
    report: (p) => `يحين موعد تقرير عن تعهّد: ${p.title}`,
    commitment: (p) => `يحين موعد مراجعة تعهّد: ${p.title}`,
  },
  news: {
    opened: 'افتُتحت العملية',
    reportPublished: 'نُشر تقرير',
    charterAnnounced: (p) => `أُعلنت النسخة ${number(p.version)} من الميثاق`,
    charterChanged: (p) => `دخلت النسخة ${number(p.version)} من الميثاق حيّز التنفيذ`,
    stageClosed: (p) => `أُغلقت المرحلة: ${p.name}`,
    draftPublished: (p) => `نُشرت المسودة ${number(p.draft)}: ${p.title}`,
    windowOpened: (p) => `فُتحت المسودة ${number(p.draft)} للتعليقات: ${p.title}`,
    windowClosed: (p) => `أُغلقت مهلة التعليق على المسودة ${number(p.draft)} قبل موعدها: ${p.title}`,
    lastCallOpened: (p) => `فُتح النداء الأخير بشأن المسودة ${number(p.draft)}: ${p.title}`,
    lastCallEnded: (p) => `انتهى النداء الأخير بشأن المسودة ${number(p.draft)} قبل موعده: ${p.title}`,
    callOpened: (p) => `فُتحت دعوة إلى إبداء المواقف: ${p.question}`,
    callClosed: (p) => `أُغلقت دعوة إلى إبداء المواقف: ${p.question}`,
    found: (p) => `بُتّ مؤقتًا في المسألة: ${p.question}`,
    final: (p) => `بُتّ نهائيًا في المسألة: ${p.question}`,
    appealDecided: (p) => `بُتّ في طعن: ${p.question}`,
    reviewed: (p) => `اختُتمت مراجعة: ${p.question}`,
    committed: (p) => `أُدرج تعهّد في السجل: ${p.title}`,
  },
};
