import { Button } from 'antd';
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import { Empty } from '#renderer/parts/Empty.tsx';

interface Props {
  readonly children: ReactNode;
}

/** What stands in place of a page that failed: words and a way on, never a blank window or a stack. */
export class Fallback extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Empty icon="warning" title={i18next.t('crashed')}>
        <Button onClick={() => this.setState({ failed: false })}>{i18next.t('again')}</Button>
      </Empty>
    );
  }
}
