// The height an element has on screen, so that a list inside it can scroll under its own header.
import { useLayoutEffect, useState, type RefObject } from 'react';

/** Pixels; 0 until known or when not asked for. */
export function useHeightOf(element: RefObject<HTMLElement | null>, asked: boolean): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!asked || target === null) return;
    const observer = new ResizeObserver(() => {
      setHeight(target.clientHeight);
    });
    observer.observe(target);
    return () => {
      observer.disconnect();
    };
  }, [element, asked]);
  return height;
}
