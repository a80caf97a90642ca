/** The element at a path such as `my-toolbar >>> #share`, through open shadow roots and same-origin frames. */
export function find(path: string): Element | null {
  let scope: ParentNode = document;
  let found: Element | null = null;
  for (const selector of path.split('>>>')) {
    found = scope.querySelector(selector.trim());
    const inner: ParentNode | null | undefined =
      found instanceof HTMLIFrameElement ? found.contentDocument : found?.shadowRoot;
    if (!found) return null;
    if (inner) scope = inner;
  }
  return found;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where an element is in the view of the top document, through frames; in pixels. */
export function boxIn(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x, y, width, height };
  const outer = frame.getBoundingClientRect();
  return { x: outer.x + frame.clientLeft + x, y: outer.y + frame.clientTop + y, width, height };
}
