/** Deadlines as a calendar that programs subscribe to: iCalendar (RFC 5545), with what RFC 7986 adds for that. All times are UTC. */
export interface CalendarEvent {
  /** As long as it is the same deadline, whatever becomes of it. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly start: number;
  /** Null, or no later than the start: a moment. */
  readonly end: number | null;
  readonly sequence: number;
  /** When it was said so last. */
  readonly at: number;
  readonly cancelled: boolean;
}

export interface Calendar {
  readonly title: string;
  readonly events: readonly CalendarEvent[];
}

const MOST_OCTETS = 75;

export function calendarFile({ title, events }: Calendar): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Plenary//Plenary//EN', 'CALSCALE:GREGORIAN'],
    // Programs read one or the other.
    ...[`NAME:${calendarText(title)}`, `X-WR-CALNAME:${calendarText(title)}`],
    ...['REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H'],
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, title, description, page, ...event }: CalendarEvent): string[] {
  const [start, end, stamp] = [utc(event.start), event.end === null ? '' : utc(event.end), utc(event.at)];
  return [
    ...['BEGIN:VEVENT', `UID:${calendarText(uid)}`, `DTSTAMP:${stamp}`, `LAST-MODIFIED:${stamp}`],
    `DTSTART:${start}`,
    ...(end > start ? [`DTEND:${end}`] : []),
    ...[`SEQUENCE:${event.sequence}`, `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`],
    `SUMMARY:${calendarText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${calendarText(description)}`]),
    // A deadline keeps nobody busy.
    ...[`URL:${calendarUri(page)}`, 'TRANSP:TRANSPARENT', 'END:VEVENT'],
  ];
}

/** `20261123T080000Z`. */
const utc = (at: number): string => new Date(at).toISOString().replace(/\.\d+|[-:]/g, '');

/** RFC 5545 §3.3.11: line ends are written as `\n`; other controls have no place in it. */
function calendarText(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  return lines
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** An address is no text and is not escaped: what would end its line is. */
const calendarUri = (address: string): string => new URL(address).href;

/** RFC 5545 §3.1: no line has more octets; what goes on begins with a space. Characters are never cut. */
function folded(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) [folded, octets] = [`${folded}\r\n `, 1];
    folded += character;
    octets += size;
  }
  return folded;
}
