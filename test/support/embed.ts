export { embed } from '../../src/rules/engine/embed.ts';
