import { useEffect } from 'react';

/** Paper is white: what is printed is drawn in the light theme, whatever the window is in. */
export function usePaper(theme: 'light' | 'dark'): void {
  useEffect(() => {
    const draw = (as: 'light' | 'dark') => () => {
      document.documentElement.dataset.theme = as;
    };
    const [before, after] = [draw('light'), draw(theme)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [theme]);
}
