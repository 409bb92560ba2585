/** WXT leaves these two to types it generates for each project; ours are plain. */
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
  interface WxtI18n {
    getMessage(name: string, substitutions?: string | string[]): string;
  }
}

export {};
