// Prints the import table as the guide has it: `node tests/house/print-rooms.ts`.
import { ROOMS } from './rooms.ts';

const names = (list: readonly string[]) => list.map((name) => `\`${name}\``).join(', ');

/** The import table in Markdown, a row a room. */
export function roomsTable(): string {
  const rows = ROOMS.map(({ name, holds, may, types = [] }) => {
    const all = [names(may), types.length > 0 ? `types of ${names(types)}` : ''].filter(Boolean).join('; ');
    return `| \`${name}\` | ${holds} | ${all || 'nothing'} |`;
  });
  return ['| room | what is in it | may import |', '| --- | --- | --- |', ...rows].join('\n');
}

if (import.meta.main) console.log(roomsTable());
