import { LOCALE } from './en/locale.ts';

const MINUTE = 60;
const HOUR = 3600;
const two = (count: number): string => String(count).padStart(2, '0');

/** How long something lasts, as players show it: 3:20, 1:02:09. */
export function clockTime(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / HOUR), Math.floor((whole % HOUR) / MINUTE)];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % MINUTE)}`;
}

/** How many bytes a file has, in kilobytes or megabytes. */
function size(bytes: number): string {
  const large = bytes >= 1e6;
  const unit = large ? 'megabyte' : 'kilobyte';
  const format = new Intl.NumberFormat(LOCALE.formats, { style: 'unit', unit, maximumFractionDigits: large ? 1 : 0 });
  return format.format(Math.max(large ? 0 : 1, bytes / (large ? 1e6 : 1e3)));
}

/** The format, the length and the size of a recording: "MP3, 3:20, 2.1 MB". */
export function recordingInWords(format: string, seconds: number, bytes: number): string {
  const list = new Intl.ListFormat(LOCALE.formats, { type: 'unit', style: 'short' });
  return list.format([format.toUpperCase(), clockTime(seconds), size(bytes)]);
}
