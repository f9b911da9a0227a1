// A word of state on a quiet ground; the word says it, the colour only helps.
interface Props {
  readonly tone: 'good' | 'warn' | 'bad' | 'plain';
  readonly text: string;
}

export function StateMark({ tone, text }: Props) {
  return <span className={`closing-state closing-state-${tone}`}>{text}</span>;
}
