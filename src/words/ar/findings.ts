/** The findings, one sentence each. `<a>…</a>` marks what is linked to the numbers, `{quote}` where a statement is quoted. */
import type { findings as English } from '../findings.en.ts';
import { everyGroup, list, number, people, percent, statements, theGroups, votes } from './counts.ts';

interface CampSide {
  readonly letter: string;
  readonly agree: number;
  readonly disagree: number;
}
type Side = 'agree' | 'disagree';

const shares = (camps: readonly CampSide[], side: Side): string =>
  `${side === 'agree' ? 'الموافقة' : 'عدم الموافقة'}: ${list(camps.map((camp) => `${percent(camp[side])} من المجموعة ${camp.letter}`))}`;

export const findings: typeof English = {
  hidden: () => 'النتائج محجوبة إلى حين إغلاق التصويت، كي لا يتأثر صوت أحد بأصوات غيره. وستُعرض هنا عندئذ.',
  waiting: () => 'يجري حساب الأرقام، وستظهر هنا بعد لحظات.',
  noVotes: (p) =>
    p.statements === 0
      ? 'لم يقل أحد شيئًا بعد: لا توجد عبارات للتصويت عليها.'
      : 'لا أرقام بعد: تُعرض بعد تصويت عشرة أشخاص على الأقل.',
  tookPart: (p) =>
    p.out === 0
      ? `أدلى <a>${people(p.people)}</a> بأصوات مجموعها ${votes(p.votes)} على ${statements(p.statements, true)}.`
      : `أدلى <a>${people(p.people)}</a> بأصوات مجموعها ${votes(p.votes)} على ${statements(p.statements, true)}، ومنها أصوات على عبارات استبعدها المشرفون: ${number(p.out)}.`,
  holds: (p) => {
    if (p.count === 0) {
      return p.groups < 2
        ? '<a>لا توجد عبارة</a> بعدُ يتخذ منها معظم المشاركين الموقف نفسه بوضوح.'
        : `<a>لا توجد عبارة</a> بعدُ تتخذ منها ${everyGroup(p.groups)} الموقف نفسه بوضوح.`;
    }
    const on = `<a>${number(p.count)} من أصل ${statements(p.of, true)}</a>`;
    return p.groups < 2
      ? `يتخذ معظم المشاركين الموقف نفسه من ${on}.`
      : `تتخذ ${everyGroup(p.groups)} الموقف نفسه من ${on}.`;
  },
  nearest: (p) => {
    const lead = 'الأقرب إلى ذلك:';
    return p.camps.length === 0 ? `${lead} {quote}` : `${lead} {quote} <a>(${shares(p.camps, p.side)}).</a>`;
  },
  clearest: (p) => {
    const lead = p.side === 'agree' ? 'أوضح ما تتفق عليه:' : 'أوضح ما ترفضه:';
    return p.camps.length === 0 ? `${lead} {quote}` : `${lead} {quote} <a>(${shares(p.camps, p.side)}).</a>`;
  },
  acrossTable: (p) => {
    if (p.count === 0) return 'لا توجد بينها عبارة يميل فيها <a>كل مقعد</a> سُمع صوته إلى الجهة نفسها.';
    if (p.count === p.of) return 'في جميع هذه العبارات يميل <a>كل مقعد</a> سُمع صوته إلى الجهة نفسها.';
    return `في ${statements(p.count, true)} من بينها يميل <a>كل مقعد</a> سُمع صوته إلى الجهة نفسها.`;
  },
  divides: (p) => {
    if (p.count === 0) return '<a>لا توجد عبارة</a> تُقسّم المجموعات بوضوح.';
    const lead = `تختلف المجموعات بوضوح في <a>${statements(p.count, true)}</a>`;
    if (p.opposed === 0) return `${lead}، من دون أن تقف أغلبية مجموعة في مواجهة أغلبية أخرى.`;
    if (p.opposed === p.count) return `${lead}، تقف فيها أغلبية مجموعة في مواجهة أغلبية أخرى.`;
    return `${lead}: في ${statements(p.opposed, true)} منها تقف أغلبية مجموعة في مواجهة أغلبية أخرى؛ وفي الباقي، أي ${statements(p.count - p.opposed, true)}، تتباعد نسب الموافقة كثيرًا.`;
  },
  sharpest: (p) => {
    const lead = 'أكثر ما يُقسّمها:';
    return p.camps.length === 0 ? `${lead} {quote}` : `${lead} {quote} <a>(${shares(p.camps, 'agree')}).</a>`;
  },
  thin: (p) =>
    p.count === p.of
      ? 'في جميع العبارات <a>الأصوات أقل من أن تسمح بالحكم</a>.'
      : `في <a>${statements(p.count, true)}</a> الأصوات أقل من أن تسمح بالحكم.`,
  apart: (p) => {
    const who = theGroups(p.groups);
    const two = p.groups === 2;
    switch (p.separation) {
      case 'strong':
        return `${who} <a>${two ? 'متمايزتان' : 'متمايزة'} بوضوح</a>: قلّة من الأشخاص تقع ${two ? 'بينهما' : 'بينها'}.`;
      case 'reasonable':
        return `${who} <a>${two ? 'متمايزتان' : 'متمايزة'} بقدر معقول</a>، ويقع بعض الأشخاص ${two ? 'بينهما' : 'بينها'}.`;
      case 'weak':
        return `${who} <a>${two ? 'متمايزتان' : 'متمايزة'} تمايزًا ضعيفًا فقط</a>: يقع أشخاص كثيرون ${two ? 'بينهما' : 'بينها'}، وكان يمكن رسم الخط الفاصل في موضع آخر.`;
      case 'unstable':
        return `${who} <a>غير ${two ? 'مستقرتين' : 'مستقرة'}</a>: ${two ? 'تتداخلان' : 'تتداخل'}، وكان يمكن تقسيم الأصوات نفسها على نحو آخر. تُقرأ بوصفها رسمًا تقريبيًا.`;
    }
  },
  groupsLater: () => 'تُعلن مجموعات الرأي <a>بعد إغلاق التصويت</a>. وحتى ذلك الحين يُحسب الجميع معًا.',
  noGroups: (p) => {
    if (p.alike) return 'الأصوات على كل عبارة متماثلة كلها، فلا يمكن تمييز مجموعات رأي: <a>يُحسب الجميع معًا</a>.';
    return `لا يمكن تمييز مجموعات رأي بين المصوّتين، وعددهم ${number(p.people)}: <a>يُحسب الجميع معًا</a>.`;
  },
  placed: (p) =>
    `صوّت <a>${number(p.placed)} من أصل ${people(p.people, true)}</a> على ما يكفي من العبارات (سبع عادةً) لتحديد مجموعتهم؛ أما الآخرون فيُحسبون في المجاميع فقط.`,
  notHeard: (p) => `<a>لم يُسمع صوتها بعد</a>: ${list(p.seats)}.`,
};
