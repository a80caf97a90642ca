import type { ReactNode } from 'react';
import { me, participants } from '../shared/people.ts';
import { mark } from '../shared/truth.ts';
import { useTexts } from './context.ts';
import { Avatar, Button, Input, Tooltip, tokens } from './fluent.ts';
import { Icon } from './icon.tsx';
import { Composer, MessageList, useMessages } from './messages.tsx';
import { makeSheet } from './sheet.ts';

const useStyles = makeSheet({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    width: '320px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 640px)': { position: 'absolute', inset: 0, width: 'auto', zIndex: 3 },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '10px 12px 10px 16px',
    fontSize: '16px',
    fontWeight: 600,
  },
  body: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, padding: '0 0 8px' },
  invite: { margin: '0 16px 12px' },
  group: { padding: '6px 16px', fontSize: '12px', color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  person: {
    display: 'grid',
    gridTemplateColumns: '36px 1fr auto',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 16px',
    fontSize: '14px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  role: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
});

/** The meeting's chat beside the stage. */
export function ChatPane({ onClose }: { onClose(): void }) {
  const texts = useTexts();
  const styles = useStyles();
  const [messages, add] = useMessages();
  return (
    <Pane title={texts.meetingChat} onClose={onClose}>
      <div className={styles.body}>
        <MessageList messages={messages} />
        <Composer onSend={add} />
      </div>
    </Pane>
  );
}

/** Who is in the meeting. */
export function PeoplePane({ onClose }: { onClose(): void }) {
  const texts = useTexts();
  const styles = useStyles();
  const everyone = [me, ...participants];
  return (
    <Pane title={texts.participants} onClose={onClose}>
      <Input
        className={styles.invite}
        placeholder={texts.invite}
        aria-label={texts.invite}
        ref={(input) => mark('invite', input)}
      />
      <div className={styles.group}>
        {texts.inMeeting} ({everyone.length})
      </div>
      <ul className={styles.list} data-tid="roster-list">
        {everyone.map((person) => (
          <li key={person.name} className={styles.person} data-tid={`participantsInCall-${person.name}`}>
            <Avatar name={person.name} color="colorful" size={32} />
            <span>
              {person.name}
              {person === participants[0] && <div className={styles.role}>{texts.organizer}</div>}
            </span>
            <Icon name={person.muted ? 'mic-off' : 'mic'} size={18} />
          </li>
        ))}
      </ul>
    </Pane>
  );
}

function Pane({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const styles = useStyles();
  const { close } = useTexts();
  return (
    <aside className={styles.pane} aria-label={title} data-tid="right-side-panel">
      <div className={styles.head}>
        {title}
        <Tooltip content={close} relationship="label">
          <Button
            appearance="subtle"
            icon={<Icon name="close" />}
            onClick={onClose}
            ref={(button: HTMLElement | null) => mark('close-pane', button)}
          />
        </Tooltip>
      </div>
      {children}
    </aside>
  );
}
