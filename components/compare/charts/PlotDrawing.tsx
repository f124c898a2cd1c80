import * as Plot from '@observablehq/plot';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One drawing by Observable Plot. */
export interface PlotDrawingProps {
  /** What to draw; the drawing is made anew when this object changes. */
  options: Plot.PlotOptions;
  /** Width in CSS pixels; nothing is drawn at 0. */
  width: number;
  /** Read aloud in place of the drawing; the figures themselves stand in the table behind the chart. */
  label: string;
}

/** Draws with Observable Plot (SVG, no network, no markup strings of ours) into an element of its own. */
export function PlotDrawing({ options, width, label }: PlotDrawingProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (width === 0) return;
    const drawing = Plot.plot({ ...options, width });
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', label);
    ref.current?.replaceChildren(drawing);
    return () => drawing.remove();
  }, [options, width, label]);
  return <div class="drawing" ref={ref} />;
}
