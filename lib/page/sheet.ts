import type { View } from './register.ts';

type Root = Document | ShadowRoot;

/**
 * Gives the rules of our marks to a shadow root or a frame, where the manifest's sheet does not reach: as an adopted sheet, so that
 * no node is added. Answers how to take them away again.
 */
export function adopt(root: Root, view: View, rules: string): () => void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
