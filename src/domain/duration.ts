/** Spans of time of one unit, as ISO 8601 writes them: `P14D`, `P2M`, `PT24H`. */
import { z } from 'zod';
import { fieldKinds } from './fields.ts';

const FORM = /^P(?:(\d{1,4})([YMWD])|T(\d{1,4})([HMS]))$/;

export const duration = z.string().max(7).regex(FORM).register(fieldKinds, { kind: 'form' });

export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
export interface Span {
  readonly count: number;
  readonly unit: DurationUnit;
}

const dates: Readonly<Record<string, DurationUnit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const times: Readonly<Record<string, DurationUnit>> = { H: 'hour', M: 'minute', S: 'second' };

export function spanOf(text: string): Span {
  const [, ofDate, date = '', ofTime, time = ''] = FORM.exec(text) ?? [];
  const unit = dates[date] ?? times[time];
  if (!unit) throw new RangeError(`Expected a duration like P14D, got "${text.slice(0, 20)}".`);
  return { count: Number(ofDate ?? ofTime), unit };
}

const MS = { week: 604_800_000, day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 };

/** Months and years are those of the calendar, in UTC: a month from 31 January ends with February. */
export function after(at: number, text: string): number {
  const { count, unit } = spanOf(text);
  if (unit !== 'month' && unit !== 'year') return at + count * MS[unit];
  const end = new Date(at);
  const day = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + (unit === 'year' ? 12 * count : count));
  const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, last));
  return end.getTime();
}

/** Which of two is longer; months count as 30 days, years as 365. */
export function days(text: string): number {
  const { count, unit } = spanOf(text);
  if (unit === 'year') return 365 * count;
  return unit === 'month' ? 30 * count : (count * MS[unit]) / MS.day;
}
