import { isPattern } from '../../utils/pack/pattern.ts';
import type { App, Checklist, Person, Topic } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import type { EntryDraft } from '../../utils/store/records.ts';
import { useWords } from '../words.tsx';
import { useEditor } from './form/EditorContext.tsx';
import { ItemFields } from './form/ItemFields.tsx';
import { RowsField } from './form/RowsField.tsx';
import { TextField } from './form/TextField.tsx';
import { patched, withWords } from './form/text.ts';
import { PersonForm } from './PersonForm.tsx';

export interface EntryFormProps {
  draft: EntryDraft;
  onDraft: (draft: EntryDraft, tag: string) => void;
}

/** A person, a topic, an app or a checklist. */
export function EntryForm({ draft, onDraft }: EntryFormProps) {
  const { language } = useEditor();
  const change = (entry: object, tag: string) =>
    onDraft({ ...draft, entry: entry as EntryDraft['entry'] }, `${tag} ${language}`);
  const forms = {
    people: () => (
      <PersonForm person={draft.entry as Partial<Person>} id={draft.replaces} onPerson={change} />
    ),
    topics: () => <TopicForm topic={draft.entry as Partial<Topic>} onTopic={change} />,
    apps: () => <AppForm app={draft.entry as Partial<App>} onApp={change} />,
    checklists: () => <ChecklistForm checklist={draft.entry as Partial<Checklist>} onChecklist={change} />,
  };
  return forms[draft.list]();
}

function TopicForm({
  topic,
  onTopic,
}: {
  topic: Partial<Topic>;
  onTopic: (topic: object, tag: string) => void;
}) {
  const say = useWords();
  return (
    <TextField
      label={say('studio.field.name')}
      text={topic.name}
      onText={(name) => onTopic({ ...topic, name }, 'name')}
    />
  );
}

function AppForm({ app, onApp }: { app: Partial<App>; onApp: (app: object, tag: string) => void }) {
  const say = useWords();
  return (
    <>
      <TextField
        label={say('studio.field.name')}
        text={app.name}
        onText={(name) => onApp({ ...app, name }, 'name')}
      />
      <RowsField<string>
        label={say('studio.app.match')}
        rows={app.match ?? []}
        most={30}
        add={say('studio.app.match.add')}
        remove={say('studio.app.match.remove')}
        blank="https://"
        onRows={(match) => onApp({ ...app, match }, 'match')}
      >
        {(pattern, change) => (
          <input
            class="field"
            type="text"
            aria-label={say('studio.app.match')}
            aria-invalid={!isPattern(pattern)}
            placeholder="https://teams.microsoft.com/*"
            value={pattern}
            onInput={(event) => change(event.currentTarget.value.trim())}
          />
        )}
      </RowsField>
      <p class="meta hint">{say('studio.app.match.hint')}</p>
    </>
  );
}

type ChecklistEntry = Checklist['entries'][number];

function ChecklistForm({
  checklist,
  onChecklist,
}: {
  checklist: Partial<Checklist>;
  onChecklist: (checklist: object, tag: string) => void;
}) {
  const say = useWords();
  const { pack, language } = useEditor();
  const change = (patch: Partial<Checklist>, tag: string) => onChecklist(patched(checklist, patch), tag);
  const titleOf = (id: string) => {
    const found = pack.walkthroughs.find((one) => one.id === id);
    return found ? (pickWords(found.title, say.language, pack.languages)?.words ?? id) : id;
  };
  return (
    <>
      <TextField
        label={say('studio.field.title')}
        text={checklist.title}
        onText={(title) => change({ title }, 'title')}
      />
      <RowsField<ChecklistEntry>
        label={say('studio.checklist.entries')}
        rows={checklist.entries ?? []}
        most={50}
        add={say('studio.checklist.add')}
        remove={say('studio.checklist.remove')}
        blank={{ kind: 'task', id: `t-${crypto.randomUUID().slice(0, 6)}`, text: {} }}
        onRows={(entries) => change({ entries }, 'entries')}
      >
        {(entry, changeEntry) => (
          <>
            <select
              class="field short"
              aria-label={say('studio.checklist.kind')}
              value={entry.kind === 'task' ? '' : entry.walkthrough}
              onChange={(event) =>
                changeEntry(
                  event.currentTarget.value === ''
                    ? { kind: 'task', id: `t-${crypto.randomUUID().slice(0, 6)}`, text: {} }
                    : { kind: 'walkthrough', walkthrough: event.currentTarget.value },
                )
              }
            >
              <option value="">{say('studio.checklist.task')}</option>
              {pack.walkthroughs.map(({ id }) => (
                <option key={id} value={id}>
                  {titleOf(id)}
                </option>
              ))}
            </select>
            {entry.kind === 'task' && (
              <input
                class="field"
                type="text"
                lang={language}
                aria-label={say('studio.checklist.task')}
                value={entry.text[language] ?? ''}
                onInput={(event) =>
                  changeEntry({ ...entry, text: withWords(entry.text, language, event.currentTarget.value) })
                }
              />
            )}
          </>
        )}
      </RowsField>
      <ItemFields
        values={{ topics: [], ...checklist }}
        withoutApp
        onChange={(patch, tag) => change(patch as Partial<Checklist>, tag)}
      />
    </>
  );
}
