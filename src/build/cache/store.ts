import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes by their keys, in a file. */
export interface Store {
  /** The bytes as they were put there; nothing if they are not there, or are no longer what was put there. */
  get: (key: string) => Uint8Array | undefined;
  /** Whether something is there, be it damaged or not. */
  has: (key: string) => boolean;
  put: (key: string, bytes: Uint8Array) => void;
  /** Throws away all that has none of these keys. */
  keepOnly: (keys: ReadonlySet<string>) => void;
  close: () => void;
}

/** So many things are written at once. */
const TOGETHER = 100;
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
/** How long another process that writes is waited for, in ms. */
const PATIENCE = 2_000;

const checkOf = (key: string, packed: Uint8Array): Buffer => createHash('sha256').update(key).update(packed).digest();

function unpacked(key: string, entry: Uint8Array | undefined): Uint8Array | undefined {
  if (!entry) return undefined;
  const packed = entry.subarray(32);
  return checkOf(key, packed).equals(entry.subarray(0, 32)) ? zstdDecompressSync(packed) : undefined;
}

/** SQLite's word for a file that another process writes at the moment. */
const BUSY = 5;
const isBusy = (error: unknown) => (error as { errcode?: number }).errcode === BUSY;

function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const opened = new DatabaseSync(file, { timeout: PATIENCE });
  try {
    opened.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
    opened.exec('CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, entry BLOB)');
    opened.prepare('SELECT entry FROM kept WHERE key = ?').get('');
    // It was used, also if nothing will be written.
    utimesSync(file, new Date(), new Date());
  } catch (error) {
    opened.close();
    throw error;
  }
  return opened;
}

/**
 * Opens the store in `file`. It never fails: a file that cannot be read or written is left aside, one that is damaged
 * or none of ours is thrown away; then nothing is found in it.
 */
export function openStore(file: string): Store {
  let database: DatabaseSync | undefined;
  const pending = new Map<string, Uint8Array>();

  /** Does something with the file; if that cannot be done, the file is done with. */
  function attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      try {
        close();
        if (!isBusy(error)) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
      } catch {}
      return undefined;
    }
  }
  function close(): void {
    const open = database;
    database = undefined;
    open?.close();
  }
  function write(): void {
    attempt(() => {
      const put = database?.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?)');
      database?.exec('BEGIN IMMEDIATE');
      for (const [key, entry] of pending) put?.run(key, entry);
      database?.exec('COMMIT');
    });
    pending.clear();
  }
  const open = () => {
    database = openDatabase(file);
    return {
      entry: database.prepare('SELECT entry FROM kept WHERE key = ?'),
      key: database.prepare('SELECT key FROM kept WHERE key = ?'),
    };
  };
  // The second time if the file was thrown away the first time.
  const find = attempt(open) ?? attempt(open);
  return {
    get: (key) =>
      attempt(() => {
        const entry = pending.get(key) ?? (database && find?.entry.get(key)?.entry);
        return unpacked(key, entry as Uint8Array | undefined);
      }),
    has: (key) => pending.has(key) || (attempt(() => database && find?.key.get(key)) ?? undefined) !== undefined,
    put: (key, bytes) => {
      const packed = zstdCompressSync(bytes, FAST);
      pending.set(key, Buffer.concat([checkOf(key, packed), packed]));
      if (pending.size >= TOGETHER) write();
    },
    keepOnly: (keys) => {
      write();
      attempt(() => {
        const all = (database?.prepare('SELECT key FROM kept').all() ?? []) as { key: string }[];
        const drop = database?.prepare('DELETE FROM kept WHERE key = ?');
        database?.exec('BEGIN IMMEDIATE');
        for (const { key } of all) if (!keys.has(key)) drop?.run(key);
        database?.exec('COMMIT');
      });
    },
    close: () => {
      write();
      attempt(close);
    },
  };
}
