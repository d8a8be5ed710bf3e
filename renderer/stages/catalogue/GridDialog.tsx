import { Modal } from 'antd';
import { type ReactNode, useRef } from 'react';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly width: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the grid: its first field has the focus, and afterwards the grid has it again. */
export function GridDialog({ open, title, width, onClose, children }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const focusFirst = (opened: boolean) => {
    if (opened) body.current?.querySelector<HTMLElement>('input, textarea, .ant-btn-primary')?.focus();
  };
  return (
    <Modal
      open={open}
      title={title}
      width={width}
      footer={null}
      onCancel={onClose}
      afterOpenChange={focusFirst}
      destroyOnHidden
    >
      <div ref={body}>{children}</div>
    </Modal>
  );
}
