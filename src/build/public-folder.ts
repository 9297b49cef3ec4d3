import { join } from 'node:path';

/** The folder of what the project publishes as it is besides its content, wherever a command is started. */
export const PUBLIC_FOLDER = join(import.meta.dirname, '../..', 'public');
