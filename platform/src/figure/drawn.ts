import { dot, type Markish, type RenderFunction } from '@observablehq/plot';

/** Adds one element, to the figure's own group unless another parent is given. */
export type AddElement = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
  parent?: SVGElement,
) => SVGElement;

/** Plain shapes and texts, placed in pixels of the image, as a mark of a plot: drawn once, over all facets. */
export function drawn(draw: (add: AddElement) => void): Markish {
  const render: RenderFunction = (_index, _scales, _values, _dimensions, context) => {
    const { ownerDocument } = (context as { ownerSVGElement: SVGElement }).ownerSVGElement;
    const create = (name: string): SVGElement => ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
    const group = create('g');
    draw((name, attributes, text, parent = group) => {
      const element = create(name);
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
      if (text !== undefined) element.textContent = text;
      parent.append(element);
      return element;
    });
    return group;
  };
  return dot([0], { frameAnchor: 'top-left', facet: 'super', render });
}
