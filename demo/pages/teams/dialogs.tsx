import { type Dispatch, type ReactNode, useState } from 'react';
import { mark } from '../shared/truth.ts';
import type { CallEvent, CallState } from './call-state.ts';
import { useTexts } from './context.ts';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  Option,
  Radio,
  RadioGroup,
  SpinButton,
  Switch,
  tokens,
} from './fluent.ts';
import { Icon } from './icon.tsx';
import { makeSheet } from './sheet.ts';

const useStyles = makeSheet({
  cards: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px', margin: '14px 0' },
  card: {
    display: 'grid',
    placeItems: 'center',
    rowGap: '8px',
    minHeight: '92px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground2,
    color: 'inherit',
    font: 'inherit',
    fontSize: '14px',
    cursor: 'pointer',
    '&[aria-pressed=true]': {
      borderColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
      color: tokens.colorCompoundBrandForeground1,
    },
  },
  form: { display: 'grid', rowGap: '14px', paddingTop: '6px' },
  swatch: { width: '100%', height: '48px', borderRadius: '4px' },
});

interface Props {
  state: CallState;
  send: Dispatch<CallEvent>;
}

/** Whichever dialog of the call is open. */
export function CallDialogs({ state, send }: Props) {
  return (
    <Dialog
      open={state.dialog !== undefined}
      onOpenChange={(_event, { open }) => !open && send({ type: 'closed' })}
    >
      <Which state={state} send={send} />
    </Dialog>
  );
}

function Which({ state, send }: Props) {
  const close = () => send({ type: 'closed' });
  switch (state.dialog) {
    case 'share':
      return <ShareDialog close={close} share={() => send({ type: 'shared' })} />;
    case 'devices':
      return <DeviceDialog close={close} />;
    case 'rooms':
      return <RoomsDialog close={close} />;
    case 'effects':
      return <EffectsDialog close={close} />;
    default:
      return null;
  }
}

interface FrameProps {
  title: string;
  name: string;
  action: string;
  close(): void;
  act?(): void;
  children: ReactNode;
}

function Frame({ title, name, action, close, act = close, children }: FrameProps) {
  const { cancel } = useTexts();
  return (
    <DialogSurface data-tid={`${name}-dialog`}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button onClick={close} ref={(button: HTMLElement | null) => mark(`${name}-cancel`, button)}>
            {cancel}
          </Button>
          <Button
            appearance="primary"
            onClick={act}
            ref={(button: HTMLElement | null) => mark(`${name}-confirm`, button)}
          >
            {action}
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

const shareIcons = ['screen', 'window', 'board', 'edit'];

function ShareDialog({ close, share }: { close(): void; share(): void }) {
  const texts = useTexts();
  const styles = useStyles();
  const [chosen, choose] = useState(1);
  return (
    <Frame title={texts.shareTitle} name="share" action={texts.startSharing} close={close} act={share}>
      {texts.shareHint}
      <div className={styles.cards}>
        {texts.shareOptions.map((option, index) => (
          <button
            key={option}
            type="button"
            className={styles.card}
            aria-pressed={index === chosen}
            data-tid={`share-${['screen', 'window', 'powerpoint', 'whiteboard'][index]}`}
            onClick={() => choose(index)}
            ref={(element) =>
              mark(`share-${['screen', 'window', 'powerpoint', 'whiteboard'][index]}`, element)
            }
          >
            <Icon name={shareIcons[index] ?? 'screen'} size={28} />
            {option}
          </button>
        ))}
      </div>
      <Switch
        label={texts.includeSound}
        ref={(input) => mark('share-sound', input)}
        input={{ 'data-tid': 'share-sound' } as object}
      />
      <br />
      <Switch label={texts.presenterView} defaultChecked ref={(input) => mark('share-presenter', input)} />
    </Frame>
  );
}

function DeviceDialog({ close }: { close(): void }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Frame title={texts.devices} name="devices" action={texts.done} close={close}>
      <div className={styles.form}>
        <Field label={texts.speaker}>
          <Choice name="speaker" options={['Jabra Speak 510', 'Realtek High Definition']} />
        </Field>
        <Field label={texts.mic}>
          <Choice name="microphone-device" options={['Jabra Speak 510', 'Logitech Brio 100']} />
        </Field>
        <Field label={texts.noise}>
          <Choice name="noise-suppression" options={[...texts.noiseLevels]} />
        </Field>
        <Switch label={texts.musicMode} ref={(input) => mark('music-mode', input)} />
      </div>
    </Frame>
  );
}

function Choice({ name, options }: { name: string; options: string[] }) {
  return (
    <Dropdown
      defaultValue={options[0]}
      defaultSelectedOptions={[options[0] ?? '']}
      ref={(button) => mark(name, button)}
    >
      {options.map((option) => (
        <Option key={option} value={option}>
          {option}
        </Option>
      ))}
    </Dropdown>
  );
}

function RoomsDialog({ close }: { close(): void }) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Frame title={texts.roomsTitle} name="rooms" action={texts.roomsCreate} close={close}>
      <div className={styles.form}>
        {texts.roomsHint}
        <Field label={texts.roomsCount}>
          <SpinButton defaultValue={3} min={1} max={50} ref={(input) => mark('rooms-count', input)} />
        </Field>
        <RadioGroup defaultValue="auto" aria-label={texts.participants}>
          <Radio value="auto" label={texts.roomsAuto} ref={(input) => mark('rooms-auto', input)} />
          <Radio value="manual" label={texts.roomsManual} ref={(input) => mark('rooms-manual', input)} />
        </RadioGroup>
      </div>
    </Frame>
  );
}

const swatches = [
  tokens.colorNeutralBackground5,
  'linear-gradient(135deg, #d8dbe6, #9ea7bd)',
  'linear-gradient(135deg, #e9ebf2, #c3cad9)',
  'linear-gradient(135deg, #cdb99a, #7d674c)',
  'linear-gradient(135deg, #8a6a4a, #4e3a28)',
  'linear-gradient(180deg, #9ed3ee 45%, #f0dfb4 45%)',
];

function EffectsDialog({ close }: { close(): void }) {
  const texts = useTexts();
  const styles = useStyles();
  const [chosen, choose] = useState(0);
  return (
    <Frame title={texts.effectsTitle} name="effects" action={texts.done} close={close}>
      <div className={styles.cards}>
        {texts.effects.map((effect, index) => (
          <button
            key={effect}
            type="button"
            className={styles.card}
            aria-pressed={index === chosen}
            onClick={() => choose(index)}
            ref={(element) => mark(`effect-${index}`, element)}
          >
            <span className={styles.swatch} style={{ background: swatches[index] }} />
            {effect}
          </button>
        ))}
      </div>
    </Frame>
  );
}
