/** FNV-1a in two lanes: 64 bits as 16 hexadecimal digits, not for secrets. */
export function hashOf(words: string): string {
  let low = 0x811c9dc5;
  let high = 0x01234567;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13);
  }
  return [low, high].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
