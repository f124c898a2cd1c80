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
    // The library names its groups for itself; a part of a picture has no name of its own.
    for (const part of drawing.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
    ref.current?.replaceChildren(drawing);
    return () => drawing.remove();
  }, [options, width, label]);
  // Axes run from left to right in every language, and the library sets its labels by that.
  return <div class="drawing" dir="ltr" ref={ref} />;
}
