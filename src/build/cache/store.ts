import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes by their keys, in a file. */
export interface Store {
  /** The bytes as they were put there; nothing if they are not there, or are no longer what was put there. */
  get: (key: string) => Uint8Array | undefined;
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

/**
 * Opens the store in `file`. It never fails: a file that cannot be read or written is left aside, one that is none of
 * ours is replaced; then nothing is found in it.
 */
export function openStore(file: string): Store {
  let database: DatabaseSync | undefined;
  const pending = new Map<string, Uint8Array>();

  /** Does something with the file; if that cannot be done, the file is done with. */
  function attempt<T>(work: (of: DatabaseSync) => T): T | undefined {
    if (!database) return undefined;
    try {
      return work(database);
    } catch {
      close();
      return undefined;
    }
  }
  function close(): void {
    try {
      database?.close();
    } catch {}
    database = undefined;
  }
  function open(): DatabaseSync {
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
  function write(): void {
    attempt((of) => {
      const put = of.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?)');
      of.exec('BEGIN IMMEDIATE');
      for (const [key, entry] of pending) put.run(key, entry);
      of.exec('COMMIT');
    });
    pending.clear();
  }
  try {
    database = open();
  } catch {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true, recursive: true });
    try {
      database = open();
    } catch {}
  }
  const find = attempt((of) => of.prepare('SELECT entry FROM kept WHERE key = ?'));
  return {
    get: (key) => attempt(() => unpacked(key, pending.get(key) ?? (find?.get(key)?.entry as Uint8Array | undefined))),
    put: (key, bytes) => {
      const packed = zstdCompressSync(bytes, FAST);
      pending.set(key, Buffer.concat([checkOf(key, packed), packed]));
      if (pending.size >= TOGETHER) write();
    },
    keepOnly: (keys) => {
      write();
      attempt((of) => {
        const all = of.prepare('SELECT key FROM kept').all() as { key: string }[];
        const drop = of.prepare('DELETE FROM kept WHERE key = ?');
        of.exec('BEGIN IMMEDIATE');
        for (const { key } of all) if (!keys.has(key)) drop.run(key);
        of.exec('COMMIT');
      });
    },
    close: () => {
      write();
      close();
    },
  };
}
