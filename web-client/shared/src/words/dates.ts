import { m } from './generated/messages.js';
import { words } from './locale.svelte';

/** A day (YYYY-MM-DD), an instant (ISO-8601) or a Date. */
export type When = string | Date;

const ZONE = 'Asia/Tokyo';
const OFFSET = 9 * 3_600_000;
const DAY = 24 * 3_600_000;

/** 12月6日; with the year where it is not this year's. */
export function day(when: When, now = new Date()): string {
  return format(when, { month: 'long', day: 'numeric', ...yearUnless(when, now) });
}

/** 1月29日, also of the next year where it is less than ten months away. */
export function comingDay(when: When, now = new Date()): string {
  const days = daysUntil(when, now);
  return days >= 0 && days < 300 ? format(when, { month: 'long', day: 'numeric' }) : day(when, now);
}

/** 12月6日(日) */
export function dayAndWeekday(when: When, now = new Date()): string {
  const options = { month: 'long', day: 'numeric', weekday: 'short' } as const;
  return format(when, { ...options, ...yearUnless(when, now) });
}

/** 今夜, きょう, あす; from then on 26日(木), in another month 12月1日(火). */
export function nearDay(when: When, now = new Date()): string {
  const days = daysUntil(when, now);
  if (days === 0) return time(when) >= '17:00' ? m.common_tonight() : m.common_today();
  if (days === 1) return m.common_tomorrow();
  const sameMonth = dateOf(when).slice(0, 7) === dateOf(now).slice(0, 7);
  return sameMonth ? format(when, { day: 'numeric', weekday: 'short' }) : dayAndWeekday(when, now);
}

/** 20:00 */
export function time(when: When): string {
  return inJapan(when).slice(11, 16);
}

/** 12月6日(日) 20:00 */
export function dayAndTime(when: When, now = new Date()): string {
  return `${dayAndWeekday(when, now)} ${time(when)}`;
}

/** 20:00–21:00 */
export function timeSpan(start: When, minutes: number): string {
  const end = new Date(instantOf(start).getTime() + minutes * 60_000);
  return `${time(start)}–${time(end)}`;
}

/** Whole days from today to `when` as the calendar in Japan counts them; negative once it is past. */
export function daysUntil(when: When, now = new Date()): number {
  return Math.round((Date.parse(dateOf(when)) - Date.parse(dateOf(now))) / DAY);
}

/** あと12日, きょうまで, or 4日すぎました. */
export function daysLeft(when: When, now = new Date()): string {
  const days = daysUntil(when, now);
  if (days > 0) return m.common_days_left({ days });
  return days === 0 ? m.common_until_today() : m.common_days_past({ days: -days });
}

/** 10:40, or 1:02:03 from an hour on. `seconds` is never shown below zero. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const pad = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
}

/** The day in Japan, as YYYY-MM-DD. */
export function dateOf(when: When): string {
  return typeof when === 'string' && when.length === 10 ? when : inJapan(when).slice(0, 10);
}

/** 1,024 */
export function number(value: number): string {
  return new Intl.NumberFormat(words.locale).format(value);
}

/** Making a formatter takes a phone a millisecond, and a page shows dozens of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(when: When, options: Intl.DateTimeFormatOptions): string {
  const key = words.locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(words.locale, { timeZone: ZONE, ...options });
    formats.set(key, format);
  }
  return format.format(instantOf(when));
}

function yearUnless(when: When, now: Date): Intl.DateTimeFormatOptions {
  return dateOf(when).slice(0, 4) === dateOf(now).slice(0, 4) ? {} : { year: 'numeric' };
}

/** The clock of Japan, which has no summer time, as ISO-8601. */
function inJapan(when: When): string {
  return new Date(instantOf(when).getTime() + OFFSET).toISOString();
}

function instantOf(when: When): Date {
  if (when instanceof Date) return when;
  return new Date(when.length === 10 ? `${when}T00:00:00+09:00` : when);
}
