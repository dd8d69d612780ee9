/**
 * What the operating system refuses, in plain words. In: any exception. Out: a message that names the path and what to do; or
 * nothing when the cause is not the system's, so that a fault of the program keeps its stack.
 */
import { UsageError } from '../../src/schema/usage-error.ts';

const permission = ['没有权限，请检查这个文件夹和文件的读写权限', 'permission denied; check who may read and write there'] as const;

const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  EACCES: permission,
  EPERM: permission,
  EROFS: ['这个位置是只读的，请换一个位置', 'this place is read-only; choose another'],
  ENOSPC: ['磁盘已满，请清理后再试', 'the disk is full; make room and try again'],
  EDQUOT: ['磁盘配额已用完，请清理后再试', 'the disk quota is used up; make room and try again'],
  ENOTDIR: ['路径里有一段是文件，不是文件夹', 'a part of the path is a file, not a folder'],
  ENAMETOOLONG: ['路径太长，请换一个短一些的位置', 'the path is too long; choose a shorter one'],
  EBUSY: ['文件正被别的程序使用，请关闭后再试', 'another program uses the file; close it and try again'],
  EMFILE: ['同时打开的文件太多，请关闭一些程序后再试', 'too many open files; close some programs and try again'],
};

export function systemFailure(cause: unknown): UsageError | undefined {
  if (!(cause instanceof Error)) return undefined;
  const { code = '', path, syscall } = cause as NodeJS.ErrnoException;
  if (syscall === 'uv_cwd')
    return new UsageError(
      '当前文件夹已被删除或者不能进入，请换到别的文件夹再运行',
      'the current folder is gone or closed to you; go to another one',
    );
  const reason = reasons[code];
  if (syscall === undefined || reason === undefined) return systemFailure(cause.cause);
  const [zh, en] = reason;
  const place = path ?? '';
  return new UsageError(`无法读写 ${place}：${zh}（${code}）`, `cannot read or write ${place}: ${en} (${code})`);
}
