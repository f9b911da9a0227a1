// What can be done at the counter, each on a key of its own.

export const counterActions = [
  { key: 'F2', doing: 'dispatch', text: '发料' },
  { key: 'F3', doing: 'collect', text: '收货' },
  { key: 'F4', doing: 'return', text: '退料' },
  { key: 'F6', doing: 'settle', text: '结清' },
  { key: 'F7', doing: 'supplement', text: '补料' },
  { key: 'F8', doing: 'transfer', text: '转交' },
  { key: 'F9', doing: 'close', text: '尾单结清' },
] as const;

/** 节约 has no key: its button is there only while something is unexplained. */
export type Doing = (typeof counterActions)[number]['doing'] | 'saving';
