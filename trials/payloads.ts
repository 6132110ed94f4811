/**
 * Texts that become code where a page is not careful: every way out of every place a text can stand in, with every way to
 * run something once out. Whatever runs calls `ran()`.
 */

/** From inside a text, an attribute in each kind of quotes, an element that holds no markup, a comment, a script, a style. */
const waysOut = [
  '',
  '">',
  "'>",
  '>',
  '</title>',
  '</textarea>',
  '</option></select>',
  '-->',
  '</script>',
  '</style>',
  ']]>',
  '`>',
  '</svg>',
  '\u0000">',
  '"/>',
  '</bdi>',
  '</a>',
];

const runs = [
  '<script>ran()</script>',
  '<ScRiPt>ran()</sCrIpT>',
  '<script/x>ran()</script>',
  '<scr\u0000ipt>ran()</script>',
  '<script src="data:text/javascript,ran()"></script>',
  '<img src=x onerror=ran()>',
  '<img/src/onerror=ran()>',
  '<IMG SRC=x OnErRoR="ran()">',
  '<img src=x onerror=&#114;an()>',
  '<svg onload=ran()>',
  '<svg/onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<svg><set onbegin=ran() attributename=x>',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran()>',
  '<body onload=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<iframe src="javascript:parent.ran()"></iframe>',
  '<object data="javascript:ran()"></object>',
  '<embed src="javascript:ran()">',
  '<details open ontoggle=ran()>',
  '<input autofocus onfocus=ran()>',
  '<video><source onerror=ran()></video>',
  '<audio src=x onerror=ran()>',
  '<marquee onstart=ran()>',
  '<a href="javascript:ran()" autofocus onfocus=ran()>x</a>',
  '<form><button formaction="javascript:ran()">x</button></form>',
  '<link rel=stylesheet href=x onerror=ran()>',
  '<style onload=ran()></style>',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
  '<base href="javascript:ran()//">',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<template><img src=x onerror=ran()></template>',
  '<x onclick=ran() tabindex=0 autofocus onfocus=ran()>',
];

const inPlace = [
  '" onmouseover=ran() autofocus onfocus=ran() x="',
  "' onmouseover=ran() autofocus onfocus=ran() x='",
  ' onfocus=ran() autofocus tabindex=0 ',
  'javascript:ran()',
  'java\tscript:ran()',
  'JaVaScRiPt:ran()//',
  'data:text/html,<script>parent.ran()</script>',
  '";ran();//',
  "';ran();//",
  '\\";ran();//',
  '{{constructor.constructor("ran()")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant for whoever takes it for one
  '${ran()}',
  '#{ran()}',
  '<%= ran() %>',
  '*/ran()/*',
  '<!--<img src="--><img src=x onerror=ran()//">',
  '&lt;img src=x onerror=ran()&gt;',
  '&#60;script&#62;ran()&#60;/script&#62;',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e',
  '%3Cscript%3Eran()%3C/script%3E',
  '\u202e<script>ran()</script>',
  '＜script＞ran()＜/script＞',
  '<<script>ran()//<</script>',
  '\ufeff<img src=x onerror=ran()>',
];

export const payloads: readonly string[] = [
  ...new Set([...inPlace, ...waysOut.flatMap((out) => runs.map((run) => out + run))]),
];
