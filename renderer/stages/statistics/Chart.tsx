import { type ReactNode, useEffect, useRef } from 'react';
import type { ChartOption } from '#shared/charts/option.ts';
import { type ECharts, init } from './library.ts';
import type { Draw } from './picture.ts';

interface Props {
  readonly option: ChartOption;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** In rem. */
  readonly height: number;
  /** Where to leave the way to draw the picture again, for a file. */
  readonly draw: { current: Draw | null };
  /** Doors over the parts of the picture. */
  readonly children?: ReactNode;
}

/** A picture that follows its place in size. It never moves by itself. */
export function Chart({ option, label, height, draw, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const made = init(element, null, { renderer: 'svg' });
    chart.current = made;
    const observer = new ResizeObserver(() => {
      made.resize();
      // On paper nothing is drawn again: there the picture is scaled to its place.
      element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${made.getWidth()} ${made.getHeight()}`);
    });
    observer.observe(element);
    draw.current = () => ({ svg: made.renderToSVGString(), width: made.getWidth(), height: made.getHeight() });
    return () => {
      observer.disconnect();
      draw.current = null;
      chart.current = null;
      made.dispose();
    };
  }, [draw]);
  useEffect(() => {
    chart.current?.setOption({ animation: false, ...option }, true);
  }, [option]);
  return (
    <div className="statistics-chart" style={{ height: `${height}rem` }}>
      <div ref={place} className="statistics-chart-place" role="img" aria-label={label} />
      {children}
    </div>
  );
}
