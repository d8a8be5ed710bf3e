import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A component whose code is fetched when it is first shown, and what stands in its place until then. React's own `lazy`
 * would keep that standing for 300 ms, however soon the code is here, so that nothing flickers.
 */
export function fetched(load: () => Promise<ComponentType>, meanwhile: ReactNode = null): ComponentType {
  let known: ComponentType | null = null;
  return function Fetched() {
    const [Component, take] = useState(() => known);
    useEffect(() => {
      if (Component !== null) return;
      const fail = (error: unknown) =>
        take(() => {
          throw error;
        });
      load().then((component) => {
        known = component;
        take(() => component);
      }, fail);
    }, [Component]);
    return Component === null ? meanwhile : <Component />;
  };
}
