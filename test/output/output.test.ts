import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markerName, replaceOutput, type Stage } from '../../bin/io/output.ts';
import { UsageError } from '../../src/schema/usage-error.ts';

let folder: string;
let workspace: string;
let target: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'guide-output-test-')));
  workspace = join(folder, 'county');
  target = join(folder, 'out');
  mkdirSync(join(workspace, 'files'), { recursive: true });
  writeFileSync(join(workspace, 'files/form.pdf'), new Uint8Array([1, 2, 0, 255]));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = (fill: (stage: Stage) => void | Promise<void>, to = target): Promise<void> =>
  replaceOutput({ target: to, workspace }, async (stage) => fill(stage));

const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

const page = (name: string, content = name) => ({ path: `public/${name}` as const, content });

describe('the output folder', () => {
  it('holds texts, bytes and copies, and names them in its marker', async () => {
    await make((stage) => {
      stage.write(page('index.html', '首页'));
      stage.writeBytes('internal/items/a.pdf', new Uint8Array([37]));
      stage.write({ path: 'public/files/form.pdf', content: { copyOf: 'files/form.pdf' } });
    });
    expect(filesIn(target)).toEqual([markerName, 'internal/items/a.pdf', 'public/files/form.pdf', 'public/index.html']);
    expect(readFileSync(join(target, 'public/index.html'), 'utf8')).toBe('首页');
    expect([...readFileSync(join(target, 'public/files/form.pdf'))]).toEqual([1, 2, 0, 255]);
    const { files } = JSON.parse(readFileSync(join(target, markerName), 'utf8'));
    expect(files).toEqual(['internal/items/a.pdf', 'public/files/form.pdf', 'public/index.html']);
  });

  it('is replaced as a whole: what is not made again is gone', async () => {
    await make((stage) => stage.write(page('old.html')));
    await make((stage) => stage.write(page('new.html')));
    expect(filesIn(target)).toEqual([markerName, 'public/new.html']);
    expect(readdirSync(folder).sort()).toEqual(['county', 'out']);
  });

  it('stays as it was until the last moment, and after a failure', async () => {
    await make((stage) => stage.write(page('old.html')));
    const failing = make((stage) => {
      stage.write(page('new.html'));
      expect(filesIn(target)).toEqual([markerName, 'public/old.html']);
      throw new Error('mishap');
    });
    await expect(failing).rejects.toThrow('mishap');
    expect(filesIn(target)).toEqual([markerName, 'public/old.html']);
    expect(readdirSync(folder).sort()).toEqual(['county', 'out']);
  });

  it('may be empty or hold what the system leaves in folders', async () => {
    mkdirSync(target);
    writeFileSync(join(target, '.DS_Store'), '');
    await make((stage) => stage.write(page('a.html')));
    expect(filesIn(target)).toEqual([markerName, 'public/a.html']);
  });

  it('may be reached through a link, which stays a link', async () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), target, 'junction');
    await make((stage) => stage.write(page('a.html')));
    expect(existsSync(join(folder, 'real/public/a.html'))).toBe(true);
    expect(realpathSync(target)).toBe(join(folder, 'real'));
  });

  it('may lie in the workspace, beside its sources', async () => {
    await make((stage) => stage.write(page('a.html')), join(workspace, 'output'));
    expect(filesIn(join(workspace, 'output'))).toEqual([markerName, 'public/a.html']);
  });
});

describe('what is refused', () => {
  const refuses = async (to: string, words: RegExp): Promise<void> => {
    const before = filesIn(folder);
    let isFilled = false;
    const attempt = make(() => {
      isFilled = true;
    }, to);
    await expect(attempt).rejects.toBeInstanceOf(UsageError);
    await expect(attempt).rejects.toThrow(words);
    expect(isFilled).toBe(false);
    expect(filesIn(folder)).toEqual(before);
  };

  it('is a folder with files of somebody else, even among our own', async () => {
    await make((stage) => stage.write(page('a.html')));
    writeFileSync(join(target, 'public/notes.txt'), 'mine');
    await refuses(target, /public\/notes\.txt/);
  });

  it('is a folder that was never ours', async () => {
    mkdirSync(join(folder, 'photos'));
    writeFileSync(join(folder, 'photos/a.jpg'), '');
    await refuses(join(folder, 'photos'), /a\.jpg/);
  });

  it('is a marker that lies about other files', async () => {
    mkdirSync(target);
    writeFileSync(join(target, markerName), '{"files": "all"}');
    writeFileSync(join(target, 'thesis.docx'), '');
    await refuses(target, /thesis\.docx/);
  });

  it('is a file', async () => {
    writeFileSync(target, '');
    await refuses(target, /out/);
  });

  it('is the workspace, what holds it, and its sources', async () => {
    await refuses(workspace, /county/);
    await refuses(folder, /guide-output-test/);
    await refuses(join(workspace, 'files'), /files/);
    await refuses(join(workspace, 'items/new'), /items/);
  });

  it.each(['public/../../escape', 'public//a', '/etc/a', 'other/a', 'public/./a', 'public/a\\b', 'public/c:a', 'public'])(
    'is a path that leaves the folder: %s',
    async (path) => {
      await expect(make((stage) => stage.write({ path: path as 'public/a', content: '' }))).rejects.toThrow('would leave its folder');
      expect(existsSync(target)).toBe(false);
      expect(existsSync(join(folder, 'escape'))).toBe(false);
    },
  );

  it('is a second artifact of the same path', async () => {
    const twice = make((stage) => {
      stage.write(page('a.html', '一'));
      stage.write(page('a.html', '二'));
    });
    await expect(twice).rejects.toThrow('EEXIST');
  });

  it.skipIf(process.platform === 'win32')('is a file that a link leads out of the workspace', async () => {
    writeFileSync(join(folder, 'secret.pdf'), 'secret');
    symlinkSync(join(folder, 'secret.pdf'), join(workspace, 'files/linked.pdf'));
    const attempt = make((stage) => stage.write({ path: 'public/files/linked.pdf', content: { copyOf: 'files/linked.pdf' } }));
    await expect(attempt).rejects.toBeInstanceOf(UsageError);
  });
});

describe('after a run that was killed', () => {
  /** No process has this number on any system. */
  const dead = 2 ** 31 - 2;

  it('an old output that was moved aside comes back, and what was half made goes', async () => {
    await make((stage) => stage.write(page('old.html')));
    const { renameSync } = await import('node:fs');
    renameSync(target, join(folder, `.out.old-${dead}`));
    mkdirSync(join(folder, `.out.new-${dead}/public`), { recursive: true });
    await expect(
      make(() => {
        expect(filesIn(target)).toEqual([markerName, 'public/old.html']);
        throw new Error('again');
      }),
    ).rejects.toThrow('again');
    expect(readdirSync(folder).sort()).toEqual(['county', 'out']);
    expect(filesIn(target)).toEqual([markerName, 'public/old.html']);
  });

  it('folders of other names stay', async () => {
    mkdirSync(join(folder, '.out.new-abc'));
    mkdirSync(join(folder, `.outer.new-${dead}`));
    await make((stage) => stage.write(page('a.html')));
    expect(readdirSync(folder).sort()).toEqual(['.out.new-abc', `.outer.new-${dead}`, 'county', 'out']);
  });
});
