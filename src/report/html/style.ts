/** Colours by what they mean. */
const light = `color-scheme:light;
--paper:#fbfbfa;--card:#fff;--ink:#1c2430;--soft:#5b6675;--line:#e3e6ea;--quiet:#f2f4f6;
--link:#1f5fbf;--error:#b3261e;--error-soft:#fbe9e7;--warning:#8a5300;--warning-soft:#fdf1dc;
--notice:#1f5fbf;--notice-soft:#e8f0fc;--granted:#276c4f;--granted-soft:#e4f3ec;
--undecided:#6b5b95;--undecided-soft:#efecf7;--mark:#ffe9a8;--bar-undecided:#a79bc9;
--bar-narrower:#d9a441`
const dark = `color-scheme:dark;
--paper:#12161c;--card:#1a2029;--ink:#e4e8ee;--soft:#9aa6b5;--line:#2b333f;--quiet:#202732;
--link:#8ab8ff;--error:#ff9b91;--error-soft:#3b1f1f;--warning:#f3c173;--warning-soft:#3a2d16;
--notice:#8ab8ff;--notice-soft:#1b2a42;--granted:#7fd1a8;--granted-soft:#17332a;
--undecided:#c3b5ec;--undecided-soft:#2a2540;--mark:#5a4a12;--bar-undecided:#8f81bd;
--bar-narrower:#c4923a`

/** The style of the report: one column, two themes, the same colours for the same meaning throughout. */
export const style = `
:root{${light}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
:root[data-theme=dark]{${dark}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:3}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:0;letter-spacing:-.01em}
h2{font-size:1.3rem;margin:3rem 0 .25rem;letter-spacing:-.005em}
h3{font-size:1.02rem;margin:0;overflow-wrap:anywhere}
h4{font-size:.95rem;margin:0;font-weight:600;overflow-wrap:anywhere}
.soft,small{color:var(--soft);font-size:.9rem}
p{margin:.3rem 0}
code,pre{font:.86em/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:1.75rem 0 0;padding:0;list-style:none}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem}
.tiles b{display:block;font-size:1.7rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
.tiles span{color:var(--soft);font-size:.88rem}
.tiles .error b{color:var(--error)}.tiles .warning b{color:var(--warning)}.tiles .notice b{color:var(--notice)}.tiles .undecided b{color:var(--undecided)}
.tiles .none b{color:var(--soft)}
figure{margin:1rem 0 0;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1.1rem 1.25rem;overflow-x:auto}
svg{display:block;max-width:100%}
.bars{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr max-content;gap:.55rem 1.2rem;align-items:center;margin:0;padding:0;list-style:none;font-size:.92rem}
.bars li{display:contents}.bars svg{width:100%;height:1.1rem}.bars .count{color:var(--soft);font-variant-numeric:tabular-nums}
.granted-bar{fill:var(--granted)}.narrower-bar{fill:var(--bar-narrower)}.undecided-bar{fill:var(--bar-undecided)}.missing-bar{fill:var(--error)}.track{fill:var(--quiet)}
.key{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;margin:.9rem 0 0;padding:0;list-style:none;font-size:.88rem;color:var(--soft)}
.key svg{display:inline-block;vertical-align:-1px;margin-right:.4rem}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin-top:1rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;color:var(--soft);padding:.8rem 1rem 0;font-size:.9rem}
th,td{text-align:left;padding:.5rem .8rem;border-bottom:1px solid var(--line);vertical-align:top}
tbody tr:last-child>*{border-bottom:0}
thead th{font-weight:600;color:var(--soft);font-size:.84rem;vertical-align:bottom}
th[scope=row]{font-weight:500;min-width:15rem;max-width:26rem;overflow-wrap:anywhere}
.rules td{overflow-wrap:anywhere;min-width:3rem}.rules .count{text-align:right;font-variant-numeric:tabular-nums}
th[scope=rowgroup]{background:var(--quiet);font-weight:600}
.cell{white-space:nowrap;font-variant-numeric:tabular-nums;border-left:2px solid var(--paper)}
.cell.missing{background:var(--error-soft)}.cell.excess{background:var(--warning-soft)}.cell.undecided{background:var(--undecided-soft)}.cell.granted{background:var(--granted-soft)}
.cell.paths{white-space:normal}.cell b{font-weight:600}.cell .m{color:var(--error)}.cell .e{color:var(--warning)}.cell .u{color:var(--undecided)}.cell .n{color:var(--warning)}.cell .g{color:var(--granted)}
.controls{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:2.5rem -1rem 0;padding:.7rem 1rem;background:var(--paper);border-bottom:1px solid var(--line)}
.controls input[type=search]{flex:1 1 14rem;min-width:0}
input[type=search],select,button{font:inherit;font-size:.92rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .65rem}
button{cursor:pointer}select{max-width:15rem}
.controls label{font-size:.92rem;display:inline-flex;gap:.35rem;align-items:center}
.controls output{color:var(--soft);font-size:.9rem}
:root:not(.js) .needs-script{display:none}
.theme{float:right}
.role{background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin-top:1rem;padding:1.1rem 1.25rem .6rem}
.role>.soft{margin:.15rem 0 .6rem}
.lack{margin:.4rem 0}
.finding{border-top:1px solid var(--line);padding:.85rem 0}
.finding>h4,.finding>.line{display:flex;gap:.6rem;align-items:baseline}
.badge{flex:none;font-size:.76rem;font-weight:600;padding:.08rem .5rem;border-radius:1rem;min-width:4.4rem;text-align:center}
.badge.error{color:var(--error);background:var(--error-soft)}.badge.warning{color:var(--warning);background:var(--warning-soft)}.badge.notice{color:var(--notice);background:var(--notice-soft)}
.where{color:var(--soft);font-size:.88rem;margin:.25rem 0 .4rem;overflow-wrap:anywhere}
.excerpt{background:var(--quiet);border-radius:.45rem;padding:.6rem 0;margin:.5rem 0;overflow-x:auto;tab-size:2}
.excerpt span{display:block;padding:0 .9rem;white-space:pre}
.excerpt i,.excerpt small{display:inline-block;min-width:2.6rem;padding-right:.9rem;text-align:right;color:var(--soft);user-select:none;font-size:1em}
.excerpt .at{background:color-mix(in srgb,var(--mark) 28%,transparent)}
mark{background:var(--mark);color:inherit;border-radius:2px;padding:.05em 0}
.label{color:var(--soft);font-size:.88rem;font-style:italic}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.2rem 1rem;margin:.5rem 0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
summary{cursor:pointer;color:var(--soft);font-size:.92rem}
.advice{margin:.35rem 0;overflow-wrap:anywhere}
.empty{color:var(--soft);padding:1rem 0}
.list{padding-left:1.2rem;margin:.4rem 0}.list li{overflow-wrap:anywhere}
footer{color:var(--soft);font-size:.88rem;padding-top:3rem;padding-bottom:3rem}
[hidden]{display:none!important}
@media (max-width:40rem){header,main,footer{padding-left:1rem;padding-right:1rem}dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}.controls{position:static}.bars{grid-template-columns:1fr;gap:.15rem}.bars .count{margin-bottom:.6rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media screen{.finding{content-visibility:auto;contain-intrinsic-size:auto 15rem}}
@media print{:root,:root:not([data-theme=light]),:root[data-theme=dark]{${light};--paper:#fff;--ink:#000;--soft:#444;--line:#ccc}
.controls,.theme,.skip{display:none}body{font-size:10.5pt}.finding,.tiles li,tr{break-inside:avoid}h2,h3{break-after:avoid}.scroll,figure,.excerpt{overflow:visible}.excerpt span{white-space:pre-wrap}a{color:inherit;text-decoration:none}
details:not([open])::details-content{content-visibility:visible;height:auto}}
`
