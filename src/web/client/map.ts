/**
 * `<plenary-map src="….json">`: every person of a map that is too large to draw as SVG, on a canvas behind the letters.
 * What the server drew stays until the points are there, and for good where they do not come.
 */
import { levelOf, RADII, shapeOf } from '../parts/shapes.ts';

interface MapData {
  readonly camps: readonly { readonly letter: string; readonly cells: readonly number[] }[];
}

class PlenaryMap extends HTMLElement {
  private map: MapData | undefined;
  private readonly canvas = document.createElement('canvas');

  connectedCallback(): void {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      void this.load();
    });
    seen.observe(this);
  }

  private async load(): Promise<void> {
    const response = await fetch(this.getAttribute('src') ?? '');
    if (!response.ok) return;
    const { evidence } = await response.json();
    this.map = evidence?.map;
    if (this.map === undefined) return;
    this.canvas.setAttribute('aria-hidden', 'true');
    this.prepend(this.canvas);
    this.setAttribute('drawn', '');
    new ResizeObserver(() => this.draw()).observe(this);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.draw());
  }

  private draw(): void {
    const context = this.canvas.getContext('2d');
    if (context === null || this.map === undefined) return;
    const { x, y, width, height } = this.querySelector('svg')!.viewBox.baseVal;
    const unit = (this.clientWidth * devicePixelRatio) / width;
    this.canvas.width = Math.round(width * unit);
    this.canvas.height = Math.round(height * unit);
    context.globalAlpha = 0.5;
    for (const { letter, cells } of this.map.camps) {
      context.fillStyle = getComputedStyle(this.querySelector(`.g${letter}`) ?? this).color;
      const shape = new Path2D(shapeOf(letter));
      for (let i = 0; i < cells.length; i += 3) {
        const size = RADII[levelOf(cells[i + 2]!)] * 0.7 * unit;
        context.setTransform(size, 0, 0, size, (cells[i]! - x) * unit, (cells[i + 1]! - y) * unit);
        context.fill(shape);
      }
    }
  }
}

export function defineMap(): void {
  customElements.define('plenary-map', PlenaryMap);
}
