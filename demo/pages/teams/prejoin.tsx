import { useEffect, useState } from 'react';
import { me, pictureOf } from '../shared/people.ts';
import { mark } from '../shared/truth.ts';
import type { CallState } from './call-state.ts';
import { delayOf } from './call-state.ts';
import { useParams, useTexts } from './context.ts';
import { CallDialogs } from './dialogs.tsx';
import { Button, Input, mergeClasses, Radio, RadioGroup, Switch, tokens } from './fluent.ts';
import { Icon } from './icon.tsx';
import { makeSheet } from './sheet.ts';

const useStyles = makeSheet({
  page: {
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    flexGrow: 1,
    rowGap: '18px',
    padding: '24px 16px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 640px)': { alignContent: 'start' },
  },
  title: { margin: 0, fontSize: '22px', lineHeight: '28px', fontWeight: 600, textAlign: 'center' },
  hint: { margin: '4px 0 0', fontSize: '14px', fontWeight: 400, color: tokens.colorNeutralForeground3 },
  columns: {
    display: 'grid',
    gridTemplateColumns: '420px 300px',
    gap: '16px',
    '@media (max-width: 900px)': {
      gridTemplateColumns: 'minmax(0, 420px)',
      width: '100%',
      justifyContent: 'center',
    },
  },
  card: {
    overflow: 'hidden',
    borderRadius: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  picture: {
    display: 'block',
    width: '100%',
    aspectRatio: '16 / 9',
    objectFit: 'cover',
    backgroundColor: '#2b2b2f',
  },
  off: {
    display: 'grid',
    placeItems: 'center',
    width: '100%',
    aspectRatio: '16 / 9',
    backgroundColor: '#2b2b2f',
    color: '#fff',
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    padding: '6px 12px',
  },
  pair: { display: 'flex', alignItems: 'center', columnGap: '2px' },
  options: { display: 'grid', padding: '12px 14px' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '6px 0 10px',
  },
  foot: { display: 'flex', justifyContent: 'flex-end', columnGap: '8px', width: '100%', maxWidth: '736px' },
  name: { width: '100%', maxWidth: '300px' },
});

/** The page before the call: camera, microphone, how to join. */
export function Prejoin({ onJoin }: { onJoin(): void }) {
  const styles = useStyles();
  const texts = useTexts();
  const params = useParams();
  const stable = !params.churn.has('stable-ids');
  const [video, setVideo] = useState(true);
  const [dialog, setDialog] = useState<CallState['dialog']>();
  const [here, setHere] = useState(delayOf(params) === 0);
  useEffect(() => {
    const timer = setTimeout(() => setHere(true), delayOf(params));
    return () => clearTimeout(timer);
  }, [params]);
  return (
    <div className={mergeClasses(styles.page)} data-tid="prejoin-screen">
      <h1 className={styles.title}>
        {texts.meeting}
        <p className={styles.hint}>{texts.choose}</p>
      </h1>
      {here && (
        <>
          <Input
            className={styles.name}
            defaultValue={me.name}
            placeholder={texts.nameHint}
            aria-label={texts.nameHint}
            data-tid={stable ? 'prejoin-display-name-input' : undefined}
            ref={(input) => mark('name', input)}
          />
          <div className={styles.columns}>
            <div className={styles.card}>
              {video ? (
                <img className={styles.picture} src={pictureOf(me)} alt="" />
              ) : (
                <div className={styles.off}>
                  <Icon name="camera-off" size={40} />
                </div>
              )}
              <div className={styles.line}>
                <Switch
                  label={texts.camera}
                  checked={video}
                  onChange={(_event, data) => setVideo(data.checked)}
                  data-tid={stable ? 'toggle-video' : undefined}
                  ref={(input) => mark('prejoin-camera', input)}
                />
                <Button
                  appearance="subtle"
                  icon={<Icon name="effects" />}
                  onClick={() => setDialog('effects')}
                  ref={(button: HTMLElement | null) => mark('prejoin-effects', button)}
                >
                  {texts.backgroundFilters}
                </Button>
              </div>
            </div>
            <div className={`${styles.card} ${styles.options}`}>
              <RadioGroup defaultValue="computer" aria-label={texts.choose}>
                <Radio
                  value="computer"
                  label={texts.computerAudio}
                  ref={(input) => mark('computer-audio', input)}
                />
                <div className={styles.row}>
                  <Switch
                    label={texts.mic}
                    data-tid={stable ? 'toggle-mute' : undefined}
                    ref={(input) => mark('prejoin-microphone', input)}
                  />
                  <Button
                    appearance="subtle"
                    icon={<Icon name="gear" />}
                    aria-label={texts.devices}
                    onClick={() => setDialog('devices')}
                    ref={(button: HTMLElement | null) => mark('prejoin-device-settings', button)}
                  />
                </div>
                <Radio value="phone" label={texts.phoneAudio} />
                <Radio value="none" label={texts.noAudio} />
              </RadioGroup>
            </div>
          </div>
          <div className={styles.foot}>
            <Button>{texts.cancel}</Button>
            {!params.removed.has('join') && (
              <Button
                appearance="primary"
                id={stable ? 'prejoin-join-button' : undefined}
                data-tid={stable ? 'prejoin-join-button' : undefined}
                onClick={onJoin}
                ref={(button: HTMLElement | null) => mark('join', button)}
              >
                {texts.joinNow}
              </Button>
            )}
          </div>
        </>
      )}
      <CallDialogs
        state={{ on: {}, dialog, reaction: undefined, view: '0' }}
        send={(event) => event.type === 'closed' && setDialog(undefined)}
      />
    </div>
  );
}
