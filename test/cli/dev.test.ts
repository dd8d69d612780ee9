/** guide dev: the pages of a preview while the workspace is mended and broken, and the server around them. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dev } from '../../bin/commands/dev.ts';
import { Preview } from '../../bin/io/preview.ts';
import { exitCodes } from '../../bin/world.ts';
import { exampleLaws, shelfOf } from '../support/laws.ts';
import { workspace } from './cli.ts';

const refresher = "new EventSource('/__events')";

/** A preview of the starter, and means to change its files. */
function opened(): {
  readonly root: string;
  readonly preview: Preview;
  readonly edit: (path: string, change: (text: string) => string) => void;
} {
  const root = workspace('starter');
  const preview = new Preview(root, 'zh');
  const edit = (path: string, change: (text: string) => string): void => {
    writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
    preview.refresh();
  };
  return { root, preview, edit };
}

const body = (preview: Preview, path: string): string => String(preview.page(path).body);

describe('the pages of a preview', () => {
  it('are those of both sites, refresh themselves, and link to no PDF', () => {
    const { preview } = opened();
    for (const path of ['', 'public/', 'public/items/library-card.html', 'internal/', 'internal/items/library-card.html']) {
      const page = preview.page(path);
      expect(page).toMatchObject({ status: 200, type: 'text/html' });
      expect(page.body).toContain(refresher);
      expect(page.body).not.toMatch(/href="[^"]*\.pdf"/);
    }
    expect(preview.page('public/assets/guide.css')).toMatchObject({ status: 200, type: 'text/css' });
    expect(body(preview, '')).toContain('没有发现问题');
  });

  it('after any save are what they would be if everything were read anew', () => {
    const { root, preview, edit } = opened();
    const paths = ['', 'public/items/library-card.html', 'internal/items/library-card.html', 'public/index.html'];
    const saves: readonly (readonly [string, (text: string) => string])[] = [
      ['items/library-card.yaml', (text) => `# 甲\n${text}`],
      ['offices/library.yaml', (text) => text.replace(/名称: .*/, '名称: 示范县新图书馆')],
      ['items/library-card.yaml', (text) => text.replace('实施主体: 示范县图书馆', '实施主体: 示范县新图书馆')],
      ['guide.yaml', (text) => `${text}规则调整: { plain/no-faq: 不检查 }\n`],
      ['items/library-card.yaml', (text) => text.replace(/^日常用语:.*\n/m, '')],
      ['guide.yaml', (text) => text.replace(/规则调整:.*\n/, '')],
    ];
    for (const [path, change] of saves) {
      edit(path, change);
      const anew = new Preview(root, 'zh');
      for (const page of paths) expect(body(preview, page), `${path} → ${page}`).toBe(body(anew, page));
    }
  });

  it('unfold the law and compare citations with it, and follow a library that is replaced', () => {
    const { preview } = opened();
    preview.refresh({ laws: shelfOf(exampleLaws) });
    expect(body(preview, 'public/items/library-card.html')).toContain('这是试验用的第44条');
    const [, short] = exampleLaws[0]?.text.split('<!-- INFO END -->') ?? [];
    const cut = exampleLaws.map((law, at) => (at === 0 ? { ...law, text: law.text.replace(short ?? '', '\n\n第一条 只有一条。') } : law));
    preview.refresh({ laws: shelfOf(cut) });
    expect(body(preview, '')).toContain('[law/no-such-place]');
  });

  it('sends a folder without its slash to the folder', () => {
    const { preview } = opened();
    expect(preview.page('public')).toMatchObject({ status: 302, location: '/public/' });
    expect(preview.page('internal')).toMatchObject({ status: 302, location: '/internal/' });
    expect(preview.page('public/').location).toBeUndefined();
  });

  it('show what is wrong with an item in its place, also when its id is not the name of its file', () => {
    const { preview, edit } = opened();
    edit('items/library-card.yaml', (text) => `编号: reader-card\n${text}\n网上支付: 部分\n`);
    for (const path of ['public/items/reader-card.html', 'internal/sheets/reader-card.html', 'public/items/library-card.html']) {
      expect(preview.page(path)).toMatchObject({ status: 200, type: 'text/html' });
      expect(body(preview, path)).toContain('items/library-card.yaml 有错误');
      expect(body(preview, path)).toContain('[key/duplicate]');
      expect(body(preview, path)).toContain(refresher);
    }
  });

  it('show what is wrong with an office in the place of its items', () => {
    const { preview, edit } = opened();
    edit('offices/library.yaml', (text) => text.replace("投诉电话: '12345'", '投诉电话: 不对'));
    const page = body(preview, 'public/items/library-card.html');
    expect(page).toContain('offices/library.yaml 有错误');
    expect(page).toContain('[format/phone]');
    expect(page).not.toContain('没有发现问题');
  });

  it('show what is wrong with guide.yaml in the place of every page, and recover', () => {
    const { root, preview, edit } = opened();
    edit('guide.yaml', (text) => `${text}\n名称：甲\n`);
    for (const path of ['public/', 'public/items/library-card.html', 'internal/index.html', '']) {
      expect(preview.page(path)).toMatchObject({ status: 200, type: 'text/html' });
      expect(body(preview, path)).toContain('guide.yaml');
      expect(body(preview, path)).toContain(refresher);
    }
    edit('guide.yaml', (text) => text.replace('\n名称：甲\n', ''));
    expect(body(preview, 'public/')).toContain('示范县');
    rmSync(join(root, 'guide.yaml'));
    preview.refresh();
    expect(body(preview, 'public/')).toContain('[workspace/missing]');
  });

  it('survive a workspace that cannot be read, and recover', () => {
    const { root, preview } = opened();
    renameSync(join(root, 'items'), join(root, 'away'));
    writeFileSync(join(root, 'items'), '');
    preview.refresh();
    expect(preview.page('public/')).toMatchObject({ status: 500, type: 'text/html' });
    expect(body(preview, 'public/')).toContain('应当是文件夹，却是文件');
    expect(body(preview, '')).toContain(refresher);
    expect(preview.summary()).toContain('应当是文件夹');
    rmSync(join(root, 'items'));
    renameSync(join(root, 'away'), join(root, 'items'));
    preview.refresh();
    expect(preview.page('public/items/library-card.html').status).toBe(200);
  });

  it('say in HTML that a file vanished since it was last read', () => {
    const { root, preview, edit } = opened();
    writeFileSync(join(root, 'files/form.md'), '# 申请表\n');
    writeFileSync(join(root, 'files/form.pdf'), 'x');
    edit('items/library-card.yaml', (text) => `${text}附件: [{ 名称: 甲, 文件: files/form.md }, { 名称: 乙, 文件: files/form.pdf }]\n`);
    expect(body(preview, 'public/files/form.html')).toContain('申请表');
    for (const name of ['form.md', 'form.pdf']) rmSync(join(root, 'files', name));
    expect(preview.page('public/files/form.pdf')).toMatchObject({ status: 500, type: 'text/html' });
    expect(body(preview, 'public/files/form.pdf')).toContain(refresher);
  });

  it('are absent in HTML, too', () => {
    const { preview } = opened();
    expect(preview.page('public/items/nothing.html')).toMatchObject({ status: 404, type: 'text/html' });
    expect(body(preview, 'public/items/nothing.html')).toContain(refresher);
  });

  it('come with a summary that counts handbooks as guide check does', () => {
    expect(opened().preview.summary()).toMatch(/^检查了 1 个事项、1 个单位、2 本手册/);
  });
});

describe('the server of guide dev', () => {
  const abort = { current: new AbortController() };
  afterEach(() => abort.current.abort());

  interface Served {
    readonly port: number;
    readonly printed: readonly string[];
    readonly ended: Promise<unknown>;
  }

  /** Starts it on a free port; resolves when it says where it is. */
  function serve(root: string): Promise<Served> {
    abort.current = new AbortController();
    const printed: string[] = [];
    return new Promise((resolve, reject) => {
      const write = (text: string): void => {
        printed.push(text);
        const port = /localhost:(\d+)/.exec(text)?.[1];
        if (port !== undefined) queueMicrotask(() => resolve({ port: Number(port), printed, ended }));
      };
      const stream = { write };
      const world = { stdout: stream, stderr: stream, cwd: root, env: {}, signal: abort.current.signal };
      const ended = dev({ workspace: '.', port: '0', lang: 'zh' }, world);
      ended.catch(reject);
    });
  }

  /** Status, type and location of a page, asked for under a name of the host. */
  function ask(port: number, path: string, host: string): Promise<readonly [number, string, string]> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
        response.resume();
        const { 'content-type': type = '', location = '' } = response.headers;
        response.on('end', () => resolve([response.statusCode ?? 0, type, location]));
      });
      sent.on('error', reject).end();
    });
  }

  it('answers to the names of this machine only, in any case', async () => {
    const { port, ended } = await serve(workspace('starter'));
    expect(await ask(port, '/public', `LocalHost:${port}`)).toEqual([302, 'text/html; charset=utf-8', '/public/']);
    expect((await ask(port, '/public/', `127.0.0.1:${port}`))[0]).toBe(200);
    expect((await ask(port, '/public/', 'example.com'))[0]).toBe(403);
    expect((await ask(port, '/%E0%A4%A', 'localhost'))[0]).toBe(400);
    abort.current.abort();
    expect(await ended).toBe(exitCodes.clean);
  });

  it('tells open pages of a save, and goes on after one that leaves the workspace unreadable', async () => {
    const root = workspace('starter');
    const { port, printed } = await serve(root);
    const events = await new Promise<NodeJS.ReadableStream>((resolve) => {
      request({ host: '127.0.0.1', port, path: '/__events', headers: { host: 'localhost' } }, resolve).end();
    });
    /** The next version that pages are told of. */
    const told = (): Promise<string> =>
      new Promise((resolve) => {
        const listen = (chunk: Buffer): void => {
          const version = /data: (\d+)/.exec(String(chunk))?.[1];
          if (version === undefined) return;
          events.off('data', listen);
          resolve(version);
        };
        events.on('data', listen);
      });
    /** Waits from one refresh to the next until the front page has this status. */
    const until = async (status: number): Promise<void> => {
      for (;;) {
        const next = told();
        if ((await ask(port, '/', 'localhost'))[0] === status) return;
        await next;
      }
    };
    writeFileSync(join(root, 'handbooks'), '');
    await until(500);
    expect(printed.at(-1)).toContain('应当是文件夹');
    rmSync(join(root, 'handbooks'));
    mkdirSync(join(root, 'handbooks'));
    await until(200);
  });
});
