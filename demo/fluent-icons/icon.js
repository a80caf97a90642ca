import { createElement, forwardRef } from 'react';

/**
 * A component that draws `path` on a 20 by 20 grid, as an outline unless `filled`.
 * `size` is in pixels; without it the icon is as large as the text around it.
 */
export function icon(path, { size = '1em', filled = false } = {}) {
  const drawIcon = ({ className, filled: _filled, primaryFill, title, ...rest }, ref) => {
    const paint = filled
      ? { fill: 'currentColor', fillRule: 'evenodd' }
      : {
          fill: 'none',
          stroke: 'currentColor',
          strokeWidth: 1.4,
          strokeLinecap: 'round',
          strokeLinejoin: 'round',
        };
    return createElement(
      'svg',
      {
        'aria-hidden': rest['aria-label'] ? undefined : true,
        ...rest,
        ref,
        className: className ? `fui-Icon ${className}` : 'fui-Icon',
        width: size,
        height: size,
        viewBox: '0 0 20 20',
        style: { display: 'inline', lineHeight: 0, ...rest.style },
      },
      createElement('path', { d: path, ...paint }),
    );
  };
  return forwardRef(drawIcon);
}
