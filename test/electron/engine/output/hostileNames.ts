/** Names that try to be something else, and how a document shows them. */
export const hostileNames: readonly (readonly [name: string, shown: string])[] = [
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['</w:t></w:r><w:p>', '</w:t></w:r><w:p>'],
  ['"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'],
  ['=1+1', '=1+1'],
  ['对&amp;的处罚 <![CDATA[x]]>', '对&amp;的处罚 <![CDATA[x]]>'],
  ['对\u202E罚处\u202C的处罚', '对⟨U+202E⟩罚处⟨U+202C⟩的处罚'],
  ['第一行\r\n第二行\r第三行', '第一行\n第二行\n第三行'],
  ['残\uD842缺\uDFB7', '残\uFFFD缺\uFFFD'],
  ['控\u0000制\u001B字\uFFFF', '控⟨U+0000⟩制⟨U+001B⟩字\uFFFD'],
  ['{{0}} <!--TABLE--> TablePlace0', '{{0}} <!--TABLE--> TablePlace0'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
];
