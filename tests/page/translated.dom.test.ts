import { beforeEach, describe, expect, it } from 'vitest';
import { Translation } from '../../lib/page/translated.ts';
import { showBody } from './shown.ts';

const root = document.documentElement;

describe('a page that a browser translates', () => {
  beforeEach(() => {
    showBody('<p>một</p>');
    root.className = '';
    root.lang = 'vi';
  });

  it('is told by the class that Chromium sets, until that is gone', () => {
    const translation = new Translation(document);
    expect(translation.isOn).toBe(false);
    root.className = 'no-js translated-ltr';
    expect(translation.isOn).toBe(true);
    root.className = 'no-js';
    expect(translation.isOn).toBe(false);
    root.className = 'translated-ltrx';
    expect(translation.isOn).toBe(false);
  });

  it('is told by a language that the page did not come in, whatever its region', () => {
    const translation = new Translation(document);
    root.lang = 'vi-VN';
    expect(translation.isOn).toBe(false);
    root.lang = 'en';
    expect(translation.isOn).toBe(true);
    root.lang = 'vi';
    expect(translation.isOn).toBe(false);
  });

  it('is none that names a language late, or shows another article in another one', () => {
    root.lang = '';
    const translation = new Translation(document);
    root.lang = 'vi';
    expect(translation.isOn).toBe(false);
    const other = new Translation(document);
    root.lang = 'en';
    other.renew();
    expect(other.isOn).toBe(false);
  });
});
