import { useCallback, useRef, useState } from 'react';

/** The width inside an element, without its scroll bar, while it is shown. */
export function useRoom(): { readonly room: number; readonly measure: (element: HTMLElement | null) => void } {
  const [room, setRoom] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null) return;
    observer.current = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.current.observe(element);
    setRoom(element.clientWidth);
  }, []);
  return { room, measure };
}
