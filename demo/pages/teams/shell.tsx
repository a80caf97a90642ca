import type { ReactNode } from 'react';
import { me } from '../shared/people.ts';
import { mark } from '../shared/truth.ts';
import { useTexts } from './context.ts';
import { Avatar, Input, mergeClasses, Tooltip, tokens } from './fluent.ts';
import { Icon } from './icon.tsx';
import { makeSheet } from './sheet.ts';

const useStyles = makeSheet({
  shell: {
    display: 'grid',
    gridTemplate: '"bar bar" 48px "rail main" minmax(0, 1fr) / 68px minmax(0, 1fr)',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    '@media (max-width: 640px)': { gridTemplate: '"main" minmax(0, 1fr) "rail" 52px / minmax(0, 1fr)' },
  },
  bar: {
    gridArea: 'bar',
    display: 'grid',
    gridTemplateColumns: '1fr minmax(200px, 480px) 1fr',
    alignItems: 'center',
    columnGap: '16px',
    padding: '0 16px 0 20px',
    '@media (max-width: 640px)': { display: 'none' },
  },
  brand: { display: 'flex', alignItems: 'center', columnGap: '10px', fontSize: '14px', fontWeight: 600 },
  logo: {
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    borderRadius: '6px',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  corner: { display: 'flex', justifyContent: 'flex-end', alignItems: 'center', columnGap: '12px' },
  plain: {
    display: 'grid',
    placeItems: 'center',
    width: '32px',
    height: '32px',
    padding: 0,
    border: 'none',
    borderRadius: '4px',
    background: 'none',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  rail: {
    gridArea: 'rail',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '2px',
    paddingTop: '4px',
    '@media (max-width: 640px)': { flexDirection: 'row', justifyContent: 'space-around', paddingTop: 0 },
  },
  app: {
    position: 'relative',
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'center',
    rowGap: '3px',
    width: '60px',
    height: '54px',
    padding: 0,
    border: 'none',
    borderRadius: '6px',
    background: 'none',
    color: tokens.colorNeutralForeground3,
    font: 'inherit',
    fontSize: '10px',
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorCompoundBrandForeground1,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    '@media (max-width: 640px)': { width: '52px', height: '46px' },
    '&[aria-current]': { color: tokens.colorCompoundBrandForeground1, fontWeight: 600 },
    '&[aria-current]::before': {
      content: '""',
      position: 'absolute',
      left: '-3px',
      top: '12px',
      bottom: '12px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandForeground1,
      '@media (max-width: 640px)': { display: 'none' },
    },
  },
  wide: { display: 'contents', '@media (max-width: 640px)': { display: 'none' } },
  main: {
    gridArea: 'main',
    display: 'flex',
    minWidth: 0,
    minHeight: 0,
    borderTopLeftRadius: '8px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    '@media (max-width: 640px)': { borderRadius: 0, boxShadow: 'none' },
  },
});

const appIcons = ['bell', 'chat', 'teams', 'calendar', 'phone', 'file'];
const appNames = ['app-activity', 'app-chat', 'app-teams', 'app-calendar', 'app-calls', 'app-files'];

/** Title bar and app bar around whatever is open. */
export function Shell({
  route,
  go,
  children,
}: {
  route: string;
  go(route: 'chat'): void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const current = route === 'chat' ? 1 : 3;
  return (
    <div className={styles.shell} data-tid="app-layout">
      <header className={styles.bar}>
        <div className={styles.brand}>
          <span className={styles.logo}>
            <Icon name="teams" size={16} />
          </span>
          Teams
        </div>
        <Input
          appearance="filled-lighter"
          contentBefore={<Icon name="search" size={16} />}
          placeholder={texts.search}
          aria-label={texts.search}
          data-tid="app-search-input"
          ref={(input) => mark('search', input)}
        />
        <div className={styles.corner}>
          <Tooltip content={texts.moreActions} relationship="label">
            <button type="button" className={styles.plain} data-tid="more-options-header">
              <Icon name="more" />
            </button>
          </Tooltip>
          <button
            type="button"
            className={styles.plain}
            aria-label={texts.profile}
            data-tid="me-control-avatar-trigger"
          >
            <Avatar name={me.name} size={28} color="colorful" badge={{ status: 'busy' }} />
          </button>
        </div>
      </header>
      <nav className={styles.rail} aria-label="Teams">
        {texts.apps.map((app, index) => {
          const button = (
            <button
              key={app}
              type="button"
              className={styles.app}
              aria-current={index === current ? 'page' : undefined}
              data-tid={`app-bar-${index}`}
              onClick={index === 1 ? () => go('chat') : undefined}
              ref={(element) => mark(appNames[index] ?? app, element)}
            >
              <Icon name={appIcons[index] ?? 'apps'} size={22} filled={false} />
              {app}
            </button>
          );
          return index < 4 ? (
            button
          ) : (
            <span key={app} className={styles.wide}>
              {button}
            </span>
          );
        })}
        <button
          type="button"
          className={mergeClasses(styles.app)}
          aria-label={texts.more}
          ref={(element) => mark('app-more', element)}
        >
          <Icon name="more" size={22} />
        </button>
      </nav>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
