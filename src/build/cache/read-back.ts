import { deserialize, serialize } from 'node:v8';

/**
 * Plain data as they are once they were kept and taken again: by how data lie in memory, such as numbers that were
 * worked out, their hash would be another one (`keyOf`).
 */
export const readBack = <T>(data: T): T => deserialize(serialize(data)) as T;
