import { type ReactElement, useEffect, useRef, useState } from 'react';
import { me, type Participant, participants } from '../shared/people.ts';
import { mark } from '../shared/truth.ts';
import { useParams, useTexts } from './context.ts';
import { Avatar, Button, Tooltip, tokens } from './fluent.ts';
import { Icon } from './icon.tsx';
import { makeSheet } from './sheet.ts';

export interface Message {
  id: number;
  from: Participant;
  at: string;
  text: string;
}

const useStyles = makeSheet({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '8px 20px',
    '@media (max-width: 640px)': { padding: '8px 12px' },
  },
  day: { margin: '12px 0', textAlign: 'center', fontSize: '12px', color: tokens.colorNeutralForeground3 },
  message: { display: 'flex', columnGap: '8px', maxWidth: '78%', margin: '0 0 14px' },
  mine: { display: 'flex', maxWidth: '78%', margin: '0 0 14px auto', justifyContent: 'flex-end' },
  bubble: {
    padding: '7px 14px 9px',
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: '14px',
    lineHeight: '20px',
    '&[data-mine=true]': {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorNeutralForeground1,
    },
  },
  meta: { display: 'flex', columnGap: '8px', fontSize: '12px', color: tokens.colorNeutralForeground3 },
  composer: {
    display: 'flex',
    alignItems: 'center',
    margin: '0 20px 12px',
    padding: '2px 4px 2px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomWidth: '2px',
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (max-width: 640px)': { margin: '0 12px 12px' },
  },
  editor: {
    flexGrow: 1,
    minWidth: 0,
    maxHeight: '96px',
    padding: '8px 0',
    overflowY: 'auto',
    outline: 'none',
    fontSize: '14px',
    lineHeight: '20px',
    '&:empty::before': { content: 'attr(data-placeholder)', color: tokens.colorNeutralForeground4 },
  },
});

const times = ['09:02', '09:04', '09:11', '09:12', '09:31', '09:33'];

/** The conversation, and how to add to it; with `churn=busy` others keep adding. */
export function useMessages(): [Message[], (text: string) => void] {
  const texts = useTexts();
  const { churn } = useParams();
  const [messages, setMessages] = useState<Message[]>(() =>
    texts.messages.map((text, index) => ({
      id: index,
      text,
      at: times[index] ?? '09:40',
      from: index === 1 || index === 5 ? me : (participants[index % participants.length] ?? me),
    })),
  );
  const add = (from: Participant, text: string) =>
    setMessages((before) => [
      ...before.slice(-60),
      { id: (before.at(-1)?.id ?? 0) + 1, at: texts.now, text, from },
    ]);
  useEffect(() => {
    if (!churn.has('busy')) return;
    let count = 0;
    const timer = setInterval(() => {
      count += 1;
      setMessages((before) => [
        ...before.slice(-60),
        {
          id: (before.at(-1)?.id ?? 0) + 1,
          at: texts.now,
          text: `${texts.busy} (${count})`,
          from: participants[count % participants.length] ?? me,
        },
      ]);
    }, 120);
    return () => clearInterval(timer);
  }, [churn, texts]);
  return [messages, (text) => add(me, text)];
}

export function MessageList({ messages }: { messages: Message[] }) {
  const styles = useStyles();
  const { today } = useTexts();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (messages.length) end.current?.scrollIntoView({ block: 'end' });
  }, [messages]);
  return (
    <div className={styles.list} role="log" data-tid="message-pane-list-runway">
      <div className={styles.day}>{today}</div>
      {messages.map((message) => {
        const mine = message.from === me;
        return (
          <div key={message.id} className={mine ? styles.mine : styles.message} data-tid="chat-pane-item">
            {!mine && <Avatar name={message.from.name} color="colorful" size={32} />}
            <div
              className={`fui-ChatMessage ${styles.bubble}`}
              data-mine={mine}
              id={`message-body-17640${message.id}`}
            >
              <div className={styles.meta}>
                {!mine && <span data-tid="message-author-name">{message.from.name}</span>}
                <time>{message.at}</time>
              </div>
              {message.text}
            </div>
          </div>
        );
      })}
      <div ref={end} />
    </div>
  );
}

/** Where a message is written. */
export function Composer({ onSend }: { onSend(text: string): void }) {
  const styles = useStyles();
  const texts = useTexts();
  const editor = useRef<HTMLDivElement | null>(null);
  const { churn, removed } = useParams();
  const send = () => {
    const text = editor.current?.textContent?.trim();
    if (!text || !editor.current) return;
    editor.current.textContent = '';
    onSend(text);
  };
  const button = (
    name: string,
    label: string,
    icon: string,
    testId?: string,
    press?: () => void,
  ): ReactElement | null =>
    removed.has(name) ? null : (
      <Tooltip key={name} content={label} relationship="label">
        <Button
          appearance="transparent"
          icon={<Icon name={icon} />}
          data-tid={churn.has('stable-ids') ? undefined : testId}
          onClick={press}
          ref={(element: HTMLElement | null) => mark(name, element)}
        />
      </Tooltip>
    );
  return (
    <div className={styles.composer}>
      {/* biome-ignore lint/a11y/useSemanticElements: the real composer is an editable div too */}
      <div
        ref={(element) => {
          editor.current = element;
          mark('composer', element);
        }}
        className={styles.editor}
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={texts.typeMessage}
        data-placeholder={texts.typeMessage}
        data-tid="ckeditor"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      {button('format', texts.format, 'format', 'newMessageCommands-expand-compose')}
      {button('emoji', texts.emoji, 'smile', 'newMessageCommands-emoji')}
      {button('attach', texts.attach, 'attach', 'newMessageCommands-file')}
      {button('send', texts.send, 'send', 'newMessageCommands-send', send)}
    </div>
  );
}
