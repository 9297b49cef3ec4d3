import { parentPort, workerData } from 'node:worker_threads';
import { gzipAsync } from '@gfx/zopfli';

parentPort?.postMessage(await gzipAsync(workerData, { numiterations: 15 }));
