import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const manifestOf = (browser: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../.output/${browser}/manifest.json`, import.meta.url)), 'utf8'),
  );

const hosts = [
  'https://teams.microsoft.com/*',
  'https://teams.live.com/*',
  'https://teams.cloud.microsoft/*',
  'https://*.zoom.us/*',
  'https://*.webex.com/*',
];

describe.each([
  { browser: 'chrome', permissions: ['contextMenus', 'scripting', 'sidePanel', 'storage'] },
  { browser: 'edge', permissions: ['contextMenus', 'scripting', 'sidePanel', 'storage'] },
  { browser: 'firefox', permissions: ['contextMenus', 'scripting', 'storage'] },
])('the manifest for $browser', ({ browser, permissions }) => {
  const manifest = manifestOf(browser);

  it('is version 3', () => expect(manifest.manifest_version).toBe(3));

  it('asks for the narrowest permissions that do the job', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('may look at Teams, Zoom and Webex only; any other host is asked for on a click', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(hosts.toSorted());
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', '<all_urls>']);
  });

  it('has no content script: they are registered at run time, for hosts that have content', () => {
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its own pages fetch nothing and run no foreign script', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it('suggests no key that Chromium keeps for itself: it would be given none', () => {
    const keys = Object.values<{ suggested_key: { default: string } }>(manifest.commands);
    expect(keys.map(({ suggested_key }) => suggested_key.default)).not.toContainEqual(
      // tab groups, split view, the bookmarks bar and others; as Chromium 156 has them
      expect.stringMatching(/^Alt\+Shift\+[ABCNPRTWXZ]$/),
    );
  });

  it('has a name in every language and an icon of ours', () => {
    expect(manifest.default_locale).toBe('en');
    expect(manifest.name).toMatch(/^__MSG_\w+__$/);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });
});

it.each(['chrome', 'edge'])('the manifest for %s says from which version on it works', (browser) => {
  expect(Number(manifestOf(browser).minimum_chrome_version)).toBeGreaterThanOrEqual(137);
});

it('the manifest for firefox has an id that stays, and says that no data is collected', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings;
  expect(gecko.id).toBe('{8f0c6a5e-5f0e-4b0e-9f43-0b8f6c1d7a21}');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
