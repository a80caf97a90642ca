import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PickerPlate, type PickerPlateProps, pickerWords } from '../../components/recorder/PickerPlate.tsx';
import { useWords } from '../../components/words.tsx';
import { follow } from '../overlay/follow.ts';
import { boxOf } from '../overlay/sight.ts';
import { platePlace } from './plate-place.ts';

export interface PickerProps extends PickerPlateProps {
  /** the control that is pointed at; absent before anything is */
  element?: Element;
  /** whether it says here how pointing goes */
  hasHelp: boolean;
  onEnd: () => void;
}

/** The frame around the control that is pointed at, the plate that says what it is, and how to go on. */
export function Picker({ element, hasHelp, onEnd, ...plate }: PickerProps) {
  const say = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [isOnTop, setOnTop] = useState(false);
  // there may be controls under it: it makes room, but its button can be pressed
  const makeRoom = ({ target }: PointerEvent) =>
    (target as Element).closest('button') === null && setOnTop(!isOnTop);
  const put = () => element && frame.current && card.current && place(element, frame.current, card.current);
  const latest = useRef(put);
  latest.current = put;

  // what the plate says changes its size
  useLayoutEffect(() => void latest.current());
  useEffect(() => {
    const ended = new AbortController();
    if (element && frame.current) follow(element, frame.current, () => void latest.current(), ended.signal);
    return () => ended.abort();
  }, [element]);

  return (
    <>
      {element && (
        <>
          <div ref={frame} class="pick-frame" data-certainty={plate.verdict?.certainty} />
          <div ref={card} class="pick-plate">
            <PickerPlate {...plate} />
          </div>
        </>
      )}
      {hasHelp && (
        <div class="pick-help" data-edge={isOnTop ? 'top' : 'bottom'} onPointerMove={makeRoom}>
          <span>{say('pick.help')}</span>
          <button type="button" class="button" onClick={onEnd}>
            {say('pick.stop')}
          </button>
        </div>
      )}
      <p class="visually-hidden" role="status">
        {element ? pickerWords(plate, say) : hasHelp ? say('pick.began') : ''}
      </p>
    </>
  );
}

function place(element: Element, frame: HTMLElement, card: HTMLElement): void {
  const control = boxOf(element);
  frame.style.translate = `${Math.round(control.x) - 3}px ${Math.round(control.y) - 3}px`;
  frame.style.inlineSize = `${Math.round(control.width) + 6}px`;
  frame.style.blockSize = `${Math.round(control.height) + 6}px`;
  const view = { width: window.innerWidth, height: window.innerHeight };
  const { x, y } = platePlace(control, card.getBoundingClientRect(), view);
  card.style.translate = `${x}px ${y}px`;
}
