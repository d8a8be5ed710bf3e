import './CopyParagraph.css';
import { Button } from 'antd';
import { tellDone, tellFailure } from '#renderer/engine/tell.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly title: string;
  /** Of the catalogue, and so Chinese in any language of the window. */
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
}

/** Words that are made to be pasted elsewhere. */
export function CopyParagraph({ title, text, copy, copied }: Props) {
  const run = async () => {
    await navigator.clipboard.writeText(text);
    tellDone(copied);
  };
  return (
    <section className="copy-paragraph" aria-label={title}>
      <div className="copy-paragraph-head">
        <h3>{title}</h3>
        <Button
          type="link"
          size="small"
          disabled={text === ''}
          icon={<Icon name="copy" small />}
          onClick={() => void run().catch(tellFailure)}
        >
          {copy}
        </Button>
      </div>
      <p className="selectable" lang="zh-CN">
        {text}
      </p>
    </section>
  );
}
