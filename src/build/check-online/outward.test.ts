import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linksOut } from '../../addresses/links/links-out.ts';
import type { Content, ContentFile } from '../../read/files/read-content.ts';
import { checkAddress } from './check-address.ts';
import { checkAllLinks } from './check-all.ts';
import { formatChecked } from './format-checked.ts';

const file = (path: string, text: string): ContentFile => ({ path, id: path, text });
const contentOf = (works: ContentFile[], articles: ContentFile[] = []): Content => ({
  articles,
  publicFiles: [],
  entities: [],
  works,
  pages: [],
  ledgers: [],
  images: [],
  recordings: [],
  findings: [],
});

describe('the links of the content', () => {
  test('each address once, with its places and the copy that its work has', () => {
    const work = file('w.yaml', 'title: T\nURL: https://a.org/x\narchive: "https://archive.org/a"\n');
    const article = file('a.md', 'See [it](https://a.org/x), and <https://b.org/>.\n\nhttps://en.org/wiki/A_(B), too.');
    expect(linksOut(contentOf([work], [article]))).toEqual([
      { address: 'https://a.org/x', places: ['a.md:1:10', 'w.yaml:2:6'], archive: 'https://archive.org/a' },
      { address: 'https://b.org/', places: ['a.md:1:33'], archive: undefined },
      { address: 'https://en.org/wiki/A_(B)', places: ['a.md:3:1'], archive: undefined },
      { address: 'https://archive.org/a', places: ['w.yaml:3:11'], archive: undefined },
    ]);
  });
});

describe('asked over the network', () => {
  let server: Server;
  let home: string;
  let most = 0;
  let open = 0;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      open += 1;
      most = Math.max(most, open);
      const path = request.url as string;
      const move = (status: number, to: string) => response.writeHead(status, { location: to }).end();
      if (path === '/slow') return;
      if (path === '/moved') move(301, '/ok');
      else if (path === '/for-now') move(302, '/ok');
      else if (path === '/moved-away') move(308, '/404');
      else if (path === '/round') move(301, '/round');
      else response.writeHead(path === '/ok' ? 200 : Number(path.slice(1, 4))).end('text');
      response.on('close', () => {
        open -= 1;
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each([
    ['/ok', 'ok', '200'],
    ['/moved', 'moved', '/ok'],
    ['/for-now', 'ok', '200'],
    ['/moved-away', 'dead', '404'],
    ['/round', 'dead', 'more than 10 redirects'],
    ['/404', 'dead', '404'],
    ['/410', 'dead', '410'],
    ['/403', 'unsure', '403'],
    ['/500', 'unsure', '500'],
    ['/slow', 'unsure', 'no answer in 0.3 s'],
  ])('%s is %s', async (path, state, detail) => {
    const answer = await checkAddress(`${home}${path}`, 0.3);
    expect(answer.state).toBe(state);
    expect(answer.detail).toContain(detail);
  });

  test('a host that speaks no TLS, one that is not there and one that refuses', async () => {
    expect(await checkAddress(home.replace('http:', 'https:'), 2)).toMatchObject({ state: 'dead' });
    expect(await checkAddress('http://127.0.0.1:1/', 2)).toMatchObject({ state: 'unsure', detail: expect.any(String) });
    expect(await checkAddress('http://no such host/', 2)).toMatchObject({ state: 'dead' });
  });

  test('off line, nothing is called dead', async () => {
    const links = ['http://no such host/', 'http://nor this/'].map((address) => ({
      address,
      places: [],
      archive: undefined,
    }));
    expect((await checkAllLinks(links, 1)).map(({ state }) => state)).toEqual(['unsure', 'unsure']);
  });

  test('one host is asked one thing at a time, and the report names what is wrong first', async () => {
    most = open;
    const link = (path: string, archive?: string) => ({
      address: `${home}${path}`,
      places: [`w.yaml:${path}`],
      archive,
    });
    const asked = await checkAllLinks(
      [link('/ok'), link('/404'), link('/410', 'https://archive.org/b'), link('/moved')],
      1,
    );
    expect(most).toBeLessThanOrEqual(open + 1);
    expect(formatChecked(asked).replaceAll(home, 'HOME')).toBe(
      [
        'dead   HOME/404',
        '    404',
        '    w.yaml:/404',
        '    look for a copy at https://web.archive.org/web/*/HOME/404 and give it in the work as "archive:"',
        'dead   HOME/410',
        '    410',
        '    w.yaml:/410',
        '    an archived copy: https://archive.org/b',
        'moved  HOME/moved',
        '    for good to HOME/ok',
        '    w.yaml:/moved',
        '4 links to other sites: 1 answer, 1 moved for good, 0 cannot be told, 2 dead',
      ].join('\n'),
    );
  });
});
