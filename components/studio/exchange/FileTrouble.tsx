import { TriangleAlert } from 'lucide-preact';
import type { Key } from '../../../utils/i18n/index.ts';
import { useWords } from '../../words.tsx';
import { FileButton } from '../FileButton.tsx';

/** Everything that can be wrong with a file of words or people. */
export type FileFault = keyof typeof faults;

export interface FileTroubleProps {
  file: string;
  code: FileFault;
  line?: number;
  what?: string;
  accept: string;
  onFile: (file: File) => void;
}

/** Why a file was not read, what to do about it, and that nothing was changed. */
export function FileTrouble({ file, code, line = 1, what = '', accept, onFile }: FileTroubleProps) {
  const say = useWords();
  return (
    <div class="refused" role="alert">
      <h3>
        <TriangleAlert size={18} aria-hidden="true" /> {say('exchange.notRead', { file })}
      </h3>
      <p class="text">{say(faults[code], { line, what })}</p>
      <p class="meta">{say('exchange.nothingChanged')}</p>
      <FileButton accept={accept} onFile={onFile}>
        {say('exchange.another')}
      </FileButton>
    </div>
  );
}

const faults = {
  empty: 'exchange.fault.empty',
  workbook: 'exchange.fault.workbook',
  binary: 'exchange.fault.binary',
  'too-big': 'exchange.fault.tooBig',
  unreadable: 'exchange.fault.unreadable',
  'quote-open': 'exchange.fault.quoteOpen',
  'no-path-column': 'exchange.fault.noPathColumn',
  'no-language-column': 'exchange.fault.noLanguageColumn',
  'xml-none': 'exchange.fault.xmlBroken',
  'xml-doctype': 'exchange.fault.xmlDoctype',
  'xml-entity': 'exchange.fault.xmlEntity',
  'xml-ends-early': 'exchange.fault.xmlEndsEarly',
  'xml-mismatch': 'exchange.fault.xmlBroken',
  'xml-unexpected': 'exchange.fault.xmlBroken',
  'xml-too-deep': 'exchange.fault.xmlBroken',
  'not-xliff': 'exchange.fault.notXliff',
  'no-target-language': 'exchange.fault.noTargetLanguage',
  'vcard-none': 'exchange.fault.vcardNone',
  'vcard-ends-early': 'exchange.fault.vcardEndsEarly',
} as const satisfies Record<string, Key>;
