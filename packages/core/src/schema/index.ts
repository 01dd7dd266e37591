export * from './authored.ts';
export * from './dataset.ts';
export * from './evidence.ts';
export * from './primitives.ts';
export * from './record.ts';
export * from './reference.ts';
export * from './release.ts';
