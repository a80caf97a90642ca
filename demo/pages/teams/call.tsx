import { useEffect, useReducer, useState } from 'react';
import { type Face, faceOf } from '../shared/faces.ts';
import { me, type Participant, participants, pictureOf } from '../shared/people.ts';
import { mark } from '../shared/truth.ts';
import { callReducer, startOfCall } from './call-state.ts';
import { useParams, useTexts } from './context.ts';
import { CallDialogs } from './dialogs.tsx';
import { Avatar, tokens } from './fluent.ts';
import { Icon } from './icon.tsx';
import { ChatPane, PeoplePane } from './panes.tsx';
import { makeSheet } from './sheet.ts';
import { CallToolbar, TwinBar } from './toolbar.tsx';

const useStyles = makeSheet({
  call: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '12px',
    minWidth: 0,
    minHeight: '60px',
    padding: '0 12px 0 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 900px)': { minHeight: '48px', padding: '0 4px', justifyContent: 'center' },
    '&[data-side=bottom]': {
      order: 2,
      borderBottom: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  time: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '10px',
    fontSize: '13px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 900px)': { display: 'none' },
  },
  dot: { width: '9px', height: '9px', borderRadius: '50%', backgroundColor: '#c4314b' },
  middle: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
  stage: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    padding: '8px',
  },
  grid: {
    display: 'grid',
    flexGrow: 1,
    minHeight: 0,
    gap: '6px',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gridAutoRows: 'minmax(0, 1fr)',
    '@media (max-width: 640px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '&[data-sharing=true]': { gridTemplateColumns: 'minmax(0, 4fr) minmax(120px, 1fr)', gridAutoFlow: 'row' },
  },
  tile: {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    overflow: 'hidden',
    minHeight: 0,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    '&[data-speaking=true]': { outline: `3px solid ${tokens.colorBrandBackground}`, outlineOffset: '-2px' },
  },
  picture: { position: 'absolute', inset: 0, width: '100%', height: '100%', objectFit: 'cover' },
  label: {
    position: 'absolute',
    left: '6px',
    bottom: '6px',
    display: 'flex',
    alignItems: 'center',
    columnGap: '5px',
    maxWidth: 'calc(100% - 12px)',
    padding: '2px 7px',
    borderRadius: '4px',
    backgroundColor: 'rgba(20, 20, 24, .66)',
    color: '#fff',
    fontSize: '12px',
    lineHeight: '18px',
    whiteSpace: 'nowrap',
  },
  badge: { position: 'absolute', right: '8px', top: '8px', width: '28px' },
  shared: {
    gridRow: '1 / span 4',
    display: 'flex',
    flexDirection: 'column',
    borderRadius: '6px',
    overflow: 'hidden',
    backgroundColor: '#fff',
    color: '#242424',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sharedHead: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: '6px 14px',
    backgroundColor: '#217346',
    color: '#fff',
    fontSize: '13px',
  },
  control: {
    padding: '3px 10px',
    border: '1px solid rgba(255, 255, 255, .6)',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
  },
  sheet: { flexGrow: 1, display: 'flex', alignItems: 'flex-end', columnGap: '4%', padding: '6% 8% 5%' },
  column: { flexGrow: 1, borderRadius: '3px 3px 0 0', backgroundColor: '#5b5fc7' },
  banner: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '10px',
    padding: '8px 14px',
    fontSize: '13px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  captions: {
    marginTop: '6px',
    padding: '10px 14px',
    borderRadius: '6px',
    backgroundColor: 'rgba(28, 28, 32, .92)',
    color: '#fff',
    fontSize: '14px',
    lineHeight: '22px',
  },
  caption: { display: 'grid', gridTemplateColumns: '132px 1fr', columnGap: '10px' },
  author: { color: '#c5cbfa', fontWeight: 600 },
  twins: {
    position: 'absolute',
    right: '18px',
    bottom: '18px',
    zIndex: 2,
    display: 'flex',
    padding: '4px',
    borderRadius: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  reaction: { position: 'absolute', left: '50%', bottom: '24px', zIndex: 2, width: '52px' },
});

/** The call: bar, stage with tiles, side pane, captions, dialogs. */
export function Call({ onLeave }: { onLeave(): void }) {
  const styles = useStyles();
  const params = useParams();
  const texts = useTexts();
  const [state, send] = useReducer(callReducer, startOfCall);
  const seconds = useSeconds(754);
  const close = (name: string) => send({ type: 'toggled', name });
  const speaker = state.view === '1';
  const tiles = speaker ? participants.slice(1, 2) : [...participants, me];
  return (
    <div className={styles.call} data-tid="meeting-stage-wrapper">
      <div className={styles.head} data-side={params.churn.has('moved') ? 'bottom' : 'top'}>
        <div className={styles.time}>
          {state.on.record && <span className={styles.dot} />}
          <span data-tid="call-duration">{clock(seconds)}</span>
          <Icon name="shield" size={18} />
        </div>
        <CallToolbar state={state} send={send} onLeave={onLeave} />
      </div>
      {state.on.record && (
        <div className={styles.banner} role="status">
          <span className={styles.dot} />
          {texts.recording}
        </div>
      )}
      <div className={styles.middle}>
        <section className={styles.stage} aria-label={texts.stage}>
          <div className={styles.grid} data-sharing={state.on.share ?? false}>
            {state.on.share && <SharedScreen />}
            {(state.on.share ? tiles.slice(0, 4) : tiles).map((person) => (
              <Tile
                key={person.name}
                person={person}
                muted={person === me ? (state.on.microphone ?? false) : person.muted}
                hidden={
                  (person === me && state.on.camera) ||
                  (person !== me && (state.on['incoming-video'] ?? false))
                }
                hand={person === me && (state.on['raise-hand'] ?? false)}
              />
            ))}
          </div>
          {state.on.captions && <Captions />}
          {state.reaction && (
            <img
              className={styles.reaction}
              key={state.reaction}
              src={faceOf(state.reaction as Face)}
              alt={state.reaction}
            />
          )}
          {params.churn.has('twins') && (
            <div className={styles.twins} role="toolbar" aria-label={texts.toolbar}>
              <TwinBar state={state} send={send} />
            </div>
          )}
        </section>
        {state.on.chat && <ChatPane onClose={() => close('chat')} />}
        {state.on.people && <PeoplePane onClose={() => close('people')} />}
      </div>
      <CallDialogs state={state} send={send} />
    </div>
  );
}

function Tile({
  person,
  muted,
  hidden,
  hand,
}: {
  person: Participant;
  muted: boolean;
  hidden?: boolean;
  hand: boolean;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const picture = hidden ? undefined : pictureOf(person);
  const name = person === me ? `${person.name} (${texts.you})` : person.name;
  return (
    // As in the real app a person's name stands in a test id: nothing may store that.
    // biome-ignore lint/a11y/useSemanticElements: the real tile is a div with a role
    <div
      className={styles.tile}
      data-tid={person.name}
      data-stream-type="Video"
      data-speaking={!muted && person !== me}
      role="group"
      aria-label={name}
    >
      {picture ? (
        <img className={styles.picture} src={picture} alt="" draggable={false} />
      ) : (
        <Avatar name={person.name} color="colorful" size={96} />
      )}
      <span className={styles.label}>
        {muted && <Icon name="mic-off" size={13} />}
        {name}
      </span>
      {hand && <img className={styles.badge} src={faceOf('hand')} alt="" />}
    </div>
  );
}

function SharedScreen() {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <section className={styles.shared} data-tid="sharing-stage" aria-label={texts.sharing}>
      <div className={styles.sharedHead}>
        {texts.sharing}
        <button
          type="button"
          className={styles.control}
          data-tid="give-control-button"
          ref={(element) => mark('give-control', element)}
        >
          {texts.giveControl}
        </button>
      </div>
      <div className={styles.sheet}>
        {[34, 52, 47, 68, 61, 83].map((height) => (
          <span key={height} className={styles.column} style={{ height: `${height}%` }} />
        ))}
      </div>
    </section>
  );
}

function Captions() {
  const styles = useStyles();
  const { captionLines } = useTexts();
  return (
    <div className={styles.captions} data-tid="closed-caption-v2-window-wrapper" role="log">
      {captionLines.map((line, index) => (
        <div key={line} className={`fui-ChatMessageCompact ${styles.caption}`}>
          <span className={styles.author} data-tid="author">
            {participants[index]?.name}
          </span>
          <span data-tid="closed-caption-text">{line}</span>
        </div>
      ))}
    </div>
  );
}

function useSeconds(start: number): number {
  const [seconds, setSeconds] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((value) => value + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
