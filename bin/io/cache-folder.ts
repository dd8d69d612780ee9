/**
 * Where this program keeps what it can make again: the user's own cache, which no workspace can write to.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';

export const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'service-guide-compiler');
