import type { Contact } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { RowsField } from './RowsField.tsx';

export interface ContactsFieldProps {
  contacts: readonly Contact[];
  onContacts: (contacts: Contact[]) => void;
}

/** Ways to reach somebody, best first. */
export function ContactsField({ contacts, onContacts }: ContactsFieldProps) {
  const say = useWords();
  return (
    <RowsField<Contact>
      label={say('studio.person.contacts')}
      rows={contacts}
      most={8}
      add={say('studio.person.contacts.add')}
      remove={say('studio.person.contacts.remove')}
      blank={{ kind: 'mail', address: '' }}
      onRows={onContacts}
    >
      {(contact, change) => (
        <>
          <select
            class="field short"
            aria-label={say('studio.person.contacts.kind')}
            value={contact.kind}
            onChange={(event) => change(ofKind(event.currentTarget.value as Contact['kind'], words(contact)))}
          >
            <option value="teams">Teams</option>
            <option value="webex">Webex</option>
            <option value="mail">{say('studio.person.mail')}</option>
            <option value="phone">{say('studio.person.phone')}</option>
          </select>
          <input
            class="field"
            type={contact.kind === 'phone' ? 'tel' : 'email'}
            aria-label={say('studio.person.contacts.address')}
            placeholder={contact.kind === 'phone' ? '+31 20 123 4567' : 'fatima@example.org'}
            value={words(contact)}
            onInput={(event) => change(ofKind(contact.kind, event.currentTarget.value))}
          />
        </>
      )}
    </RowsField>
  );
}

function words(contact: Contact): string {
  return contact.kind === 'phone' ? contact.number : contact.address;
}

function ofKind(kind: Contact['kind'], address: string): Contact {
  return kind === 'phone' ? { kind, number: address } : { kind, address };
}
