/** How Arabic counts people and things. */
import { formats } from '../format.ts';

export const format = formats('ar');
export const { number, percent, plural, list } = format;

interface Noun {
  readonly one: string;
  readonly two: string;
  /** Two, after a preposition or as an object. */
  readonly twoAfter: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** A count of a noun; `after`: after a preposition or as an object. */
const counter =
  (noun: Noun) =>
  (count: number, after = false): string =>
    plural(count, {
      zero: after ? `${number(count)} ${noun.other}` : `لا ${noun.few}`,
      one: noun.one,
      two: after ? noun.twoAfter : noun.two,
      few: `${number(count)} ${noun.few}`,
      many: `${number(count)} ${noun.many}`,
      other: `${number(count)} ${noun.other}`,
    });

export const people = counter({
  one: 'شخص واحد',
  two: 'شخصان',
  twoAfter: 'شخصين',
  few: 'أشخاص',
  many: 'شخصًا',
  other: 'شخص',
});
export const votes = counter({
  one: 'صوت واحد',
  two: 'صوتان',
  twoAfter: 'صوتين',
  few: 'أصوات',
  many: 'صوتًا',
  other: 'صوت',
});
export const statements = counter({
  one: 'عبارة واحدة',
  two: 'عبارتان',
  twoAfter: 'عبارتين',
  few: 'عبارات',
  many: 'عبارة',
  other: 'عبارة',
});
export const groupsOfOpinion = counter({
  one: 'مجموعة رأي واحدة',
  two: 'مجموعتا رأي',
  twoAfter: 'مجموعتي رأي',
  few: 'مجموعات رأي',
  many: 'مجموعة رأي',
  other: 'مجموعة رأي',
});
export const chairs = counter({
  one: 'كرسي واحد',
  two: 'كرسيان',
  twoAfter: 'كرسيين',
  few: 'كراسٍ',
  many: 'كرسيًا',
  other: 'كرسي',
});
export const seatsOf = counter({
  one: 'مقعد واحد',
  two: 'مقعدان',
  twoAfter: 'مقعدين',
  few: 'مقاعد',
  many: 'مقعدًا',
  other: 'مقعد',
});
export const answers = counter({
  one: 'إجابة واحدة',
  two: 'إجابتان',
  twoAfter: 'إجابتين',
  few: 'إجابات',
  many: 'إجابة',
  other: 'إجابة',
});
export const marks = counter({
  one: 'علامة واحدة',
  two: 'علامتان',
  twoAfter: 'علامتين',
  few: 'علامات',
  many: 'علامة',
  other: 'علامة',
});
export const appeals = counter({
  one: 'تظلّم واحد',
  two: 'تظلّمان',
  twoAfter: 'تظلّمين',
  few: 'تظلّمات',
  many: 'تظلّمًا',
  other: 'تظلّم',
});
export const invitationsOf = counter({
  one: 'دعوة واحدة',
  two: 'دعوتان',
  twoAfter: 'دعوتين',
  few: 'دعوات',
  many: 'دعوة',
  other: 'دعوة',
});
export const lines = counter({
  one: 'سطر واحد',
  two: 'سطران',
  twoAfter: 'سطرين',
  few: 'أسطر',
  many: 'سطرًا',
  other: 'سطر',
});
export const characters = counter({
  one: 'حرف واحد',
  two: 'حرفان',
  twoAfter: 'حرفين',
  few: 'أحرف',
  many: 'حرفًا',
  other: 'حرف',
});
export const entries = counter({
  one: 'عنصر واحد',
  two: 'عنصران',
  twoAfter: 'عنصرين',
  few: 'عناصر',
  many: 'عنصرًا',
  other: 'عنصر',
});
export const seconds = counter({
  one: 'ثانية واحدة',
  two: 'ثانيتان',
  twoAfter: 'ثانيتين',
  few: 'ثوانٍ',
  many: 'ثانية',
  other: 'ثانية',
});
export const minutes = counter({
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  twoAfter: 'دقيقتين',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
});
export const hours = counter({
  one: 'ساعة واحدة',
  two: 'ساعتان',
  twoAfter: 'ساعتين',
  few: 'ساعات',
  many: 'ساعة',
  other: 'ساعة',
});
export const days = counter({
  one: 'يوم واحد',
  two: 'يومان',
  twoAfter: 'يومين',
  few: 'أيام',
  many: 'يومًا',
  other: 'يوم',
});
export const pointsOf = counter({
  one: 'نقطة واحدة',
  two: 'نقطتان',
  twoAfter: 'نقطتين',
  few: 'نقاط',
  many: 'نقطة',
  other: 'نقطة',
});

const GROUPS = ['', '', '', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثماني', 'التسع', 'العشر'];
/** All the groups, in any case. */
export const everyGroup = (count: number): string =>
  count === 2 ? 'كلتا المجموعتين' : `جميع المجموعات ${GROUPS[count] || number(count)}`;
/** The groups, as the subject of a sentence. */
export const theGroups = (count: number): string =>
  count === 2 ? 'المجموعتان' : `المجموعات ${GROUPS[count] || number(count)}`;
