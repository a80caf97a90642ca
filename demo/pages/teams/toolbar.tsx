import { type Dispatch, type ReactElement, useEffect, useState } from 'react';
import { arrange, type PlacedControl, wordingOf } from '../shared/controls.ts';
import { type Face, faceOf } from '../shared/faces.ts';
import { mark } from '../shared/truth.ts';
import { type CallEvent, type CallState, delayOf, pressed } from './call-state.ts';
import { useParams, useTexts } from './context.ts';
import { CallControl } from './control-button.tsx';
import { callControls, leaveControl } from './controls.ts';
import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  SplitButton,
  Toolbar,
  tokens,
} from './fluent.ts';
import { Icon } from './icon.tsx';
import { makeSheet } from './sheet.ts';
import { controlWords } from './words.ts';

const useStyles = makeSheet({
  line: { display: 'flex', alignItems: 'center', minWidth: 0, columnGap: '2px', padding: 0 },
  rule: { width: '1px', height: '28px', margin: '0 6px', backgroundColor: tokens.colorNeutralStroke2 },
});

const useRed = makeStyles({
  primary: {
    backgroundColor: '#c4314b',
    ':hover': { backgroundColor: '#a52a40' },
    minWidth: '84px',
    '@media (max-width: 900px)': {
      minWidth: '40px',
      fontSize: 0,
      columnGap: 0,
      paddingLeft: '8px',
      paddingRight: '8px',
    },
  },
  caret: { backgroundColor: '#c4314b', ':hover': { backgroundColor: '#a52a40' } },
  root: { marginLeft: '10px', '@media (max-width: 900px)': { marginLeft: '4px' } },
});

interface Props {
  state: CallState;
  send: Dispatch<CallEvent>;
  onLeave(): void;
}

/** The call's controls: the bar, the More menu and the red button. */
export function CallToolbar({ state, send, onLeave }: Props) {
  const params = useParams();
  const texts = useTexts();
  const styles = useStyles();
  const narrow = useNarrow();
  const [here, setHere] = useState(delayOf(params) === 0);
  useEffect(() => {
    const timer = setTimeout(() => setHere(true), delayOf(params));
    return () => clearTimeout(timer);
  }, [params]);
  if (!here) return null;
  const folded =
    narrow && !params.churn.has('pinned')
      ? { ...params, churn: new Set([...params.churn, 'menu' as const]) }
      : params;
  const controls = arrange(callControls, folded);
  const on = (control: PlacedControl) => state.on[control.name] ?? false;
  const press = (control: PlacedControl) => {
    const event = pressed(control.name, state);
    if (event) send(event);
  };
  const menu = controls.filter(({ place }) => place === 'menu');
  const render = (control: PlacedControl) => {
    const popover = popoverOf(control);
    return (
      <CallControl
        key={control.name}
        control={control}
        on={on(control)}
        onClick={() => press(control)}
        wrap={popover && ((button) => popover(button))}
      />
    );
  };
  const popoverOf = ({ name }: PlacedControl): ((button: ReactElement) => ReactElement) | undefined => {
    if (name === 'more') {
      return (button) => <MoreMenu button={button} controls={menu} on={on} press={press} />;
    }
    if (name === 'react') return (button) => <ReactMenu button={button} send={send} />;
    if (name === 'view') return (button) => <ViewMenu button={button} state={state} send={send} />;
    return undefined;
  };
  return (
    <Toolbar aria-label={texts.toolbar} className={styles.line} data-tid="calling-toolbar">
      {controls.filter(({ place }) => place === 'bar').map(render)}
      <span className={styles.rule} />
      {controls.filter(({ place }) => place === 'end').map(render)}
      {!params.removed.has('leave') && <LeaveButton onLeave={onLeave} />}
    </Toolbar>
  );
}

/** The same controls a second time, small, over the stage: only when the release has twins. */
export function TwinBar({ state, send }: Omit<Props, 'onLeave'>) {
  const params = useParams();
  const twins = arrange(callControls, params).filter(({ twinOf }) => twinOf);
  return twins.map((control) => (
    <CallControl
      key={control.name}
      control={control}
      small
      on={state.on[control.twinOf ?? ''] ?? false}
      onClick={() => {
        const event = pressed(control.twinOf ?? '', state);
        if (event) send(event);
      }}
    />
  ));
}

interface MenuProps {
  button: ReactElement;
  controls: PlacedControl[];
  on(control: PlacedControl): boolean;
  press(control: PlacedControl): void;
}

function MoreMenu({ button, controls, on, press }: MenuProps) {
  const params = useParams();
  const ticked = controls.filter(on).map(({ name }) => name);
  return (
    <Menu checkedValues={{ calling: ticked }}>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {controls.map((control, index) => {
            const shared = {
              id: control.id,
              'data-tid': control.testId,
              icon: <Icon name={control.icon} />,
              ref: (element: HTMLDivElement | null) => mark(control.name, element),
              onClick: () => press(control),
              children: wordingOf(controlWords, control.name, params, on(control) && !control.otherTag).text,
            };
            const item =
              control.otherTag && control.form === 'toggle' ? (
                <MenuItemCheckbox key={control.name} name="calling" value={control.name} {...shared} />
              ) : (
                <MenuItem key={control.name} {...shared} />
              );
            return index === 3 ? [<MenuDivider key="rule" />, item] : item;
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const faces: Face[] = ['thumb', 'heart', 'clap', 'laugh', 'surprise'];

function ReactMenu({ button, send }: { button: ReactElement; send: Props['send'] }) {
  const { reactions } = useTexts();
  return (
    <Menu positioning="below">
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {reactions.map((reaction, index) => (
            <MenuItem
              key={reaction}
              icon={<img src={faceOf(faces[index] ?? 'thumb')} width={20} alt="" />}
              ref={(element) => mark(`reaction-${index}`, element)}
              onClick={() => send({ type: 'reacted', reaction: faces[index] ?? 'thumb' })}
            >
              {reaction}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ViewMenu({ button, state, send }: { button: ReactElement; state: CallState; send: Props['send'] }) {
  const { views } = useTexts();
  return (
    <Menu
      checkedValues={{ view: [state.view] }}
      onCheckedValueChange={(_event, { checkedItems }) =>
        send({ type: 'viewed', view: checkedItems[0] ?? '0' })
      }
    >
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {views.map((view, index) => (
            <MenuItemRadio
              key={view}
              name="view"
              value={String(index)}
              ref={(element) => mark(`view-${index}`, element)}
            >
              {view}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function LeaveButton({ onLeave }: { onLeave(): void }) {
  const params = useParams();
  const red = useRed();
  const [leave] = arrange([leaveControl], {
    ...params,
    churn: new Set([...params.churn].filter((word) => word !== 'twins')),
  });
  if (!leave) return null;
  const { text } = wordingOf(controlWords, 'leave', params);
  const word = (name: string) => wordingOf(controlWords, name, params).text;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger) => (
          <SplitButton
            id={leave.id}
            className={mergeClasses(red.root)}
            appearance="primary"
            icon={<Icon name="leave" />}
            primaryActionButton={
              {
                className: red.primary,
                'aria-label': text,
                'data-tid': leave.testId,
                onClick: onLeave,
                ref: (element: HTMLElement | null) => mark('leave', element),
              } as object
            }
            menuButton={
              {
                ...trigger,
                className: red.caret,
                'aria-label': word('leave-options'),
                ref: (element: HTMLElement | null) => {
                  mark('leave-options', element);
                  if (typeof trigger.ref === 'function') trigger.ref(element as never);
                },
              } as object
            }
          >
            {text}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<Icon name="leave" />}
            data-tid={leave.testId && 'hangup-leave-button'}
            onClick={onLeave}
            ref={(element) => mark('leave-item', element)}
          >
            {text}
          </MenuItem>
          <MenuItem
            icon={<Icon name="close" />}
            onClick={onLeave}
            ref={(element) => mark('end-meeting', element)}
          >
            {word('end-meeting')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function useNarrow(): boolean {
  const query = matchMedia('(max-width: 640px)');
  const [narrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const stop = new AbortController();
    matchMedia('(max-width: 640px)').addEventListener('change', (event) => setNarrow(event.matches), {
      signal: stop.signal,
    });
    return () => stop.abort();
  }, []);
  return narrow;
}
