interface Props {
  readonly text: string;
  /** Offsets from and up to; null where nothing is lit. */
  readonly lit: readonly [number, number] | null;
}

/** A text with the words lit up that decide. */
export function LitText({ text, lit }: Props) {
  if (lit === null) return <>{text}</>;
  const [from, to] = lit;
  return (
    <>
      {text.slice(0, from)}
      <mark className="lit">{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
