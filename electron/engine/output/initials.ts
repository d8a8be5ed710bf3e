/**
 * Reads Chinese texts by the first letters of their syllables: 行政许可 → xzxk, 3D打印 → 3ddy. What has no reading is
 * left out. The dictionary is loaded with the first call: few need it, and it is large.
 */
export async function loadInitials(): Promise<(text: string) => string> {
  const { pinyin } = await import('pinyin-pro');
  return (text) => {
    const first = pinyin(text.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array' });
    return first
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  };
}
