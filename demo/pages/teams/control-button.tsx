import { type ComponentPropsWithoutRef, forwardRef, type ReactElement, type Ref } from 'react';
import { type PlacedControl, wordingOf } from '../shared/controls.ts';
import { mark } from '../shared/truth.ts';
import { useParams } from './context.ts';
import { makeStyles, mergeClasses, ToolbarButton, Tooltip, tokens, useId, useMergedRefs } from './fluent.ts';
import { Icon } from './icon.tsx';
import { controlWords } from './words.ts';

const useStyles = makeStyles({
  button: {
    minWidth: '52px',
    maxWidth: '128px',
    height: '52px',
    paddingLeft: '4px',
    paddingRight: '4px',
    rowGap: '3px',
    fontSize: '12px',
    lineHeight: '14px',
    fontWeight: 400,
    color: tokens.colorNeutralForeground1,
    flexShrink: 1,
    whiteSpace: 'nowrap',
    '@media (max-width: 900px)': { minWidth: '36px', height: '40px', fontSize: 0, lineHeight: 0, rowGap: 0 },
  },
  text: { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
  small: { minWidth: '32px', height: '32px', fontSize: 0, rowGap: 0 },
  on: { color: tokens.colorCompoundBrandForeground1 },
  other: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    cursor: 'pointer',
    borderRadius: '4px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  input: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
  },
});

interface Props extends Omit<ComponentPropsWithoutRef<'button'>, 'name'> {
  control: PlacedControl;
  on?: boolean;
  small?: boolean;
}

/** A call control in the element this release uses for it, with its tooltip. */
export function CallControl({
  wrap = (button) => button,
  ...props
}: Props & { wrap?(button: ReactElement): ReactElement }) {
  const { label } = wordingOf(
    controlWords,
    props.control.twinOf ?? props.control.name,
    useParams(),
    props.on,
  );
  return wrap(
    <Tooltip content={label} relationship="label" positioning="below" withArrow>
      <ControlButton {...props} />
    </Tooltip>,
  );
}

const ControlButton = forwardRef<HTMLElement, Props>(function ControlButton(
  { control, on = false, small = false, ...rest },
  ref,
) {
  const styles = useStyles();
  const { text } = wordingOf(controlWords, control.twinOf ?? control.name, useParams(), on);
  const markRef = useMergedRefs<HTMLElement>(ref, (element: HTMLElement | null) =>
    mark(control.name, element),
  );
  const switchId = useId('switch-');
  const icon = <Icon name={(on && control.iconOn) || control.icon} />;
  const look = mergeClasses(styles.button, small && styles.small, isPane(control) && on && styles.on);
  const hooks = { id: control.id, 'data-tid': control.testId, 'data-state': stateOf(control, on) };
  if (control.otherTag && control.form === 'toggle') {
    const { onClick, ...others } = rest;
    return (
      <label className={mergeClasses(look, styles.other)}>
        <input
          {...(others as ComponentPropsWithoutRef<'input'>)}
          {...hooks}
          id={control.id ?? switchId}
          ref={markRef as Ref<HTMLInputElement>}
          type="checkbox"
          role="switch"
          aria-checked={on}
          className={styles.input}
          checked={on}
          onChange={() => onClick?.(undefined as never)}
        />
        {icon}
        {!small && text}
      </label>
    );
  }
  if (control.otherTag) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a div with a role is what this release is about
      <div
        {...(rest as ComponentPropsWithoutRef<'div'>)}
        {...hooks}
        ref={markRef as Ref<HTMLDivElement>}
        role="button"
        tabIndex={0}
        className={mergeClasses(look, styles.other)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') event.currentTarget.click();
        }}
      >
        {icon}
        {!small && text}
      </div>
    );
  }
  return (
    <ToolbarButton
      {...(rest as object)}
      {...hooks}
      ref={markRef as Ref<HTMLButtonElement>}
      vertical
      icon={icon}
      aria-pressed={isPane(control) ? on : undefined}
      className={look}
    >
      {small ? undefined : <span className={styles.text}>{text}</span>}
    </ToolbarButton>
  );
});

function isPane({ name }: PlacedControl): boolean {
  return ['chat', 'people', 'raise-hand'].includes(name);
}

/** Teams writes the state of microphone and camera into an attribute. */
function stateOf({ name }: PlacedControl, on: boolean): string | undefined {
  if (name === 'microphone') return on ? 'mic-off' : 'mic';
  if (name === 'camera') return on ? 'call-video-off' : 'call-video';
  return undefined;
}
