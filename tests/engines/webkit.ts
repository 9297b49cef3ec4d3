import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type Engine, READY, until } from './engine.ts';

const KEYS = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' };

/**
 * An expression: where on the page the first line box of an element stands, once it is brought into view, and how long
 * the page is; nothing if another element is what a pointer would hit there.
 */
const placeOf = (selector: string) => `((element) => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0];
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  const { scrollHeight } = document.documentElement;
  return element.contains(hit) ? [left, top + scrollY, scrollHeight].map(Math.round).join() : null;
})(document.querySelector(${JSON.stringify(selector)}))`;

interface Rect {
  width: number;
  height: number;
}

/** WebKitGTK through its driver, which speaks WebDriver (W3C), on a screen of its own. */
export async function webkit(driver: string, miniBrowser: string): Promise<Engine> {
  const port = 4700 + (process.pid % 100);
  const screen = ['-a', '-s', '-screen 0 2400x1400x24'];
  const program = spawn('xvfb-run', [...screen, driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  const stop = () => process.kill(-(program.pid as number));
  const session = await (async () => {
    const options = { binary: miniBrowser, args: ['--automation'] };
    for (let attempt = 0; ; attempt++) {
      try {
        const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
        const { sessionId } = (await send('POST', '/session', { capabilities })) as { sessionId: string };
        return `/session/${sessionId}`;
      } catch (error) {
        if (attempt > 40) {
          stop();
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  })();
  const act = (actions: object) => send('POST', `${session}/actions`, { actions: [actions] });
  const point = (...actions: object[]) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  /**
   * A step that moves the pointer to an element, once it has stood still for a while: late fonts move the text. Where
   * it
   * is to be hit the browser looks itself, when it moves the pointer; a place that was asked for may be another's by
   * then.
   */
  const moveTo = async (selector: string): Promise<object> => {
    // Where the pointer rested, what is brought under it might open a card over what is wanted.
    await point({ type: 'pointerMove', x: 1, y: 1, duration: 0 });
    let last: string | null = null;
    let quiet = 0;
    for (let look = 0; quiet < 3; look++) {
      if (look > 100) throw new Error(`never stands still where it can be hit: ${selector}`);
      const place = await engine.ask<string | null>(placeOf(selector));
      quiet = place !== null && place === last ? quiet + 1 : 0;
      last = place;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const origin = await send('POST', `${session}/element`, { using: 'css selector', value: selector });
    return { type: 'pointerMove', origin, x: 0, y: 0, duration: 0 };
  };
  const engine: Engine = {
    async open(address, ready) {
      await send('POST', `${session}/url`, { url: address });
      await until(engine, ready?.is ?? READY, ready?.limit);
      // A new page may be laid out once more for the size of its window.
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    async size(wanted, height) {
      const inner = () => engine.ask<Rect>('({ width: innerWidth, height: innerHeight })');
      const before = await inner();
      const outer = (await send('GET', `${session}/window/rect`)) as Rect;
      await send('POST', `${session}/window/rect`, {
        width: wanted + outer.width - before.width,
        height: height + outer.height - before.height,
      });
      // The window manager answers before the page is laid out, and keeps a width that it cannot give.
      let { width } = await inner();
      for (let quiet = 0; width !== wanted && quiet < 10; quiet++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const now = (await inner()).width;
        if (now !== width) quiet = 0;
        width = now;
      }
      return width;
    },
    ask: (expression) =>
      send('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }) as never,
    async click(selector) {
      // As long as a finger takes: of a click without any time, a busy machine may lose a half.
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pause', duration: 60 },
      ];
      await point(await moveTo(selector), ...press, { type: 'pointerUp', button: 0 });
    },
    async button(what) {
      await point({ type: what === 'down' ? 'pointerDown' : 'pointerUp', button: 0 });
    },
    async hover(selector) {
      await point(await moveTo(selector));
    },
    async press(key) {
      const value = KEYS[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await act({ type: 'key', id: 'keyboard', actions });
    },
    async print(file) {
      const pdf = (await send('POST', `${session}/print`, { page: { width: 21, height: 29.7 } })) as string;
      writeFileSync(file, Buffer.from(pdf, 'base64'));
    },
    async close() {
      await send('DELETE', session).catch(() => {});
      stop();
    },
  };
  return engine;
}
