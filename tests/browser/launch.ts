import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, launch as launchBrowser } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

/** A running browser with the extension in it. */
export type Running = {
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  readonly extensionId: string;
};

export type Launch = {
  readonly name: BrowserName;
  readonly executable: string;
  /** Kept between launches, so that closing the whole browser can be tried. */
  readonly profile: string;
  readonly headless: boolean;
  /** All traffic goes through this port of 127.0.0.1; absent: the browser's own way. */
  readonly proxyPort?: number;
  /** Only these hosts go through the proxy; absent: every host. */
  readonly proxiedHosts?: readonly string[];
  readonly extension?: string;
  /** Where what is downloaded goes, unasked. */
  readonly downloads?: string;
  /** All windows of Firefox are private ones. */
  readonly isPrivate?: boolean;
  /** Added to the environment that the browser starts in. */
  readonly env?: Readonly<Record<string, string>>;
};

const GECKO_ID = 'chu-giai@chu-giai.example';
const GECKO_UUID = '5a1d3c1e-7b2f-4a57-9c39-2c1c4f1e8d10';

/** The folder of the built extension. */
export const builtFor = (name: BrowserName): string =>
  fileURLToPath(new URL(`../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url));

/** Starts a browser with the built extension and a profile that outlives it. */
export const launch = (options: Launch): Promise<Running> =>
  options.name === 'chromium' ? launchChromium(options) : launchFirefox(options);

async function launchChromium(options: Launch): Promise<Running> {
  const extension = options.extension ?? builtFor('chromium');
  const browser = await launchBrowser({
    browser: 'chrome',
    executablePath: options.executable,
    headless: options.headless,
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
    userDataDir: options.profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
      ],
      ...[
        '--disable-sync',
        '--no-default-browser-check',
        '--disable-features=Translate,OptimizationHints,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,DisableLoadExtensionCommandLineSwitch',
        `--load-extension=${extension}`,
      ],
      ...chromiumProxy(options),
    ],
  });
  if (options.downloads) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
  }
  const extensionId = (await loaded(browser, extension)) ?? (await browser.installExtension(extension));
  return { browser, extensionId, origin: `chrome-extension://${extensionId}` };
}

/** Chromium takes an extension along as it starts, and keeps for it what its reader granted; Chrome itself must be given it afterwards. */
async function loaded(browser: Browser, extension: string): Promise<string | undefined> {
  for (let attempt = 0; attempt < 20; attempt++) {
    for (const [id, { path }] of await browser.extensions()) if (path === extension) return id;
    await pause(100);
  }
  return undefined;
}

function chromiumProxy({ proxyPort, proxiedHosts }: Launch): string[] {
  if (proxyPort === undefined) return [];
  if (proxiedHosts) return [`--proxy-pac-url=${pac(proxyPort, proxiedHosts)}`];
  return [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'];
}

async function launchFirefox(options: Launch): Promise<Running> {
  const browser = await launchBrowser({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.originControls.grantByDefault': true,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.normandy.enabled': false,
      'browser.privatebrowsing.autostart': options.isPrivate === true,
      ...(options.downloads
        ? {
            'browser.download.folderList': 2,
            'browser.download.dir': options.downloads,
            'browser.download.useDownloadDir': true,
            'browser.download.always_ask_before_handling_new_types': false,
          }
        : {}),
      ...firefoxProxy(options),
    },
  });
  const extensionId = await browser.installExtension(options.extension ?? builtFor('firefox'));
  return { browser, extensionId, origin: `moz-extension://${GECKO_UUID}` };
}

function firefoxProxy({ proxyPort, proxiedHosts }: Launch): Record<string, string | number | boolean> {
  if (proxyPort === undefined) return {};
  if (proxiedHosts)
    return { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': pac(proxyPort, proxiedHosts) };
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function pac(port: number, hosts: readonly string[]): string {
  const script = `function FindProxyForURL(url, host) { return ${JSON.stringify(hosts)}.indexOf(host) >= 0 ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}
