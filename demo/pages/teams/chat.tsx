import { useEffect, useState } from 'react';
import { participants } from '../shared/people.ts';
import { mark } from '../shared/truth.ts';
import { delayOf } from './call-state.ts';
import { useParams, useTexts } from './context.ts';
import { Avatar, Button, Tab, TabList, Tooltip, tokens } from './fluent.ts';
import { Icon } from './icon.tsx';
import { Composer, MessageList, useMessages } from './messages.tsx';
import { makeSheet } from './sheet.ts';

const useStyles = makeSheet({
  page: { display: 'flex', flexGrow: 1, minWidth: 0 },
  side: {
    display: 'flex',
    flexDirection: 'column',
    width: '300px',
    flexShrink: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 900px)': { width: '64px' },
  },
  sideHead: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '12px 10px 8px 16px',
    fontSize: '18px',
    fontWeight: 700,
    '@media (max-width: 900px)': { padding: '12px 8px', justifyContent: 'center' },
  },
  hide: { '@media (max-width: 900px)': { display: 'none' } },
  group: {
    padding: '8px 16px 4px',
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 900px)': { display: 'none' },
  },
  tree: { margin: 0, padding: '0 6px', listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    padding: '8px',
    border: 'none',
    borderRadius: '6px',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-selected=true]': { backgroundColor: tokens.colorNeutralBackground1Selected },
    '@media (max-width: 900px)': { gridTemplateColumns: '36px' },
  },
  name: {
    fontSize: '14px',
    lineHeight: '20px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  last: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  at: {
    alignSelf: 'start',
    fontSize: '11px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 900px)': { display: 'none' },
  },
  talk: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '10px',
    minHeight: '60px',
    padding: '0 12px 0 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 640px)': { padding: '0 6px 0 12px' },
  },
  title: {
    fontSize: '16px',
    fontWeight: 600,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  tabs: { flexGrow: 1, '@media (max-width: 1100px)': { visibility: 'hidden', width: 0 } },
  ongoing: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '12px',
    margin: '12px 20px 0',
    padding: '8px 8px 8px 14px',
    borderRadius: '6px',
    backgroundColor: tokens.colorBrandBackground2,
    fontSize: '14px',
    '@media (max-width: 640px)': { margin: '12px 12px 0' },
  },
  live: { display: 'flex', alignItems: 'center', columnGap: '10px' },
});

/** Chats on the left, the open one on the right, with the meeting that is going on. */
export function Chat({ onJoin, onCall }: { onJoin(): void; onCall(): void }) {
  const styles = useStyles();
  const texts = useTexts();
  const params = useParams();
  const stable = !params.churn.has('stable-ids');
  const [messages, add] = useMessages();
  const [selected, select] = useState(0);
  const [here, setHere] = useState(delayOf(params) === 0);
  useEffect(() => {
    const timer = setTimeout(() => setHere(true), delayOf(params));
    return () => clearTimeout(timer);
  }, [params]);
  const chats = [texts.meeting, ...participants.map(({ name }) => name)];
  return (
    <div className={styles.page}>
      <section className={styles.side} aria-label={texts.chats}>
        <div className={styles.sideHead}>
          <span className={styles.hide}>{texts.chats}</span>
          <span>
            <Tooltip content={texts.filter} relationship="label">
              <Button
                className={styles.hide}
                appearance="subtle"
                icon={<Icon name="filter" />}
                ref={(button: HTMLElement | null) => mark('filter', button)}
              />
            </Tooltip>
            <Tooltip content={texts.newChat} relationship="label">
              <Button
                appearance="subtle"
                icon={<Icon name="edit" />}
                data-tid={stable ? 'chat-new-message' : undefined}
                ref={(button: HTMLElement | null) => mark('new-chat', button)}
              />
            </Tooltip>
          </span>
        </div>
        <div className={styles.group}>{texts.recent}</div>
        <div className={styles.tree} role="listbox" aria-label={texts.recent}>
          {chats.map((chat, index) => (
            <button
              key={chat}
              type="button"
              role="option"
              className={styles.item}
              aria-selected={index === selected}
              data-tid="chat-list-item"
              onClick={() => select(index)}
            >
              <Avatar
                name={chat}
                color={index === 0 ? 'brand' : 'colorful'}
                shape={index === 0 ? 'square' : 'circular'}
                size={36}
                badge={
                  index === 0
                    ? undefined
                    : {
                        status: (['available', 'busy', 'away', 'offline', 'do-not-disturb'] as const)[
                          index - 1
                        ],
                      }
                }
              />
              <span className={styles.hide}>
                <div className={styles.name}>{chat}</div>
                <div className={styles.last}>{texts.messages[(index + 3) % texts.messages.length]}</div>
              </span>
              <span className={styles.at}>{`${9 - (index % 3)}:${10 + index * 7}`}</span>
            </button>
          ))}
        </div>
      </section>
      <section className={styles.talk} aria-label={chats[selected]}>
        <header className={styles.head}>
          <Avatar
            name={chats[selected]}
            color={selected === 0 ? 'brand' : 'colorful'}
            shape={selected === 0 ? 'square' : 'circular'}
            size={36}
          />
          <span className={styles.title}>{chats[selected]}</span>
          <TabList className={styles.tabs} defaultSelectedValue="0" size="small">
            {texts.tabs.map((tab, index) => (
              <Tab key={tab} value={String(index)} ref={(element) => mark(`tab-${index}`, element)}>
                {tab}
              </Tab>
            ))}
          </TabList>
          {here && (
            <>
              <Tooltip content={texts.videoCall} relationship="label">
                <Button
                  appearance="subtle"
                  icon={<Icon name="camera" />}
                  data-tid={stable ? 'chat-call-video' : undefined}
                  onClick={onCall}
                  ref={(button: HTMLElement | null) => mark('video-call', button)}
                />
              </Tooltip>
              <Tooltip content={texts.call} relationship="label">
                <Button
                  appearance="subtle"
                  icon={<Icon name="phone" />}
                  data-tid={stable ? 'chat-call-audio' : undefined}
                  onClick={onCall}
                  ref={(button: HTMLElement | null) => mark('audio-call', button)}
                />
              </Tooltip>
            </>
          )}
        </header>
        {here && selected === 0 && (
          <div className={styles.ongoing} role="status">
            <span className={styles.live}>
              <Icon name="camera" />
              {texts.ongoing}
            </span>
            <Button
              appearance="primary"
              size="small"
              data-tid={stable ? 'join-btn' : undefined}
              onClick={onJoin}
              ref={(button: HTMLElement | null) => mark('join-meeting', button)}
            >
              {texts.join}
            </Button>
          </div>
        )}
        <MessageList messages={messages} />
        {here && <Composer onSend={add} />}
      </section>
    </div>
  );
}
