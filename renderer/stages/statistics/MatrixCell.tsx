interface Props {
  readonly text: string;
  /** For those who do not see the table around it. */
  readonly label: string;
  /** 0 to 1. */
  readonly heat: number;
  readonly onOpen: (() => void) | undefined;
}

/** One figure of the matrix, and the door to its powers. */
export function MatrixCell({ text, label, heat, onOpen }: Props) {
  const style = heat === 0 ? undefined : { background: `rgba(var(--heat), ${heat.toFixed(2)})` };
  if (onOpen === undefined) {
    return (
      <td style={style}>
        <span className={text === '–' ? 'muted' : ''}>{text}</span>
      </td>
    );
  }
  return (
    <td style={style}>
      <button type="button" aria-label={label} onClick={onOpen}>
        {text}
      </button>
    </td>
  );
}
