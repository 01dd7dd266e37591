/**
 * Where an answer is shown. Help, greeting and language advice are written for it; nothing else in an answer depends on
 * it. `page` is anything that is read and not typed into: a web page, a tool's result.
 */
export type Surface = 'terminal' | 'discord' | 'telegram' | 'page';
