/** The one style sheet of a report: no fonts or images from elsewhere, light and dark, phone and A4. */
export const style = `
:root{color-scheme:light dark;--ink:#1a2027;--soft:#4d5966;--line:#d3dae1;--page:#f5f7f9;--card:#fff;--link:#0b57a4;
--bad:#a3161a;--bad-bg:#fdeceb;--warn:#7a4a00;--warn-bg:#fff3d9;--open:#5a3a8e;--open-bg:#f1ebfb;--good:#1b5e20;--good-bg:#e7f5e8;--none:#45515d;--none-bg:#edf0f3}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#aeb9c4;--line:#3a444e;--page:#12171c;--card:#1b2229;--link:#8fc4ff;
--bad:#ffb4b0;--bad-bg:#4a1517;--warn:#ffd692;--warn-bg:#45300b;--open:#d9c6ff;--open-bg:#35275a;--good:#abe3ae;--good-bg:#15381b;--none:#c4cdd6;--none-bg:#2b343c}}
*{box-sizing:border-box}
html{font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--ink);overflow-wrap:break-word}
.wrap{max-width:76rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
header.top{background:var(--card);border-bottom:1px solid var(--line);padding:1.5rem 0 1.25rem}
.kicker{margin:0;color:var(--soft);font-size:.9rem}
h1{font-size:1.6rem;line-height:1.3;margin:.25rem 0 .5rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1.05rem;margin:1.25rem 0 .5rem}
h4{font-size:1rem;margin:0 0 .35rem}
p{margin:.35rem 0}
.soft{color:var(--soft)}
.small{font-size:.875rem}
code{font:.85em ui-monospace,"Cascadia Mono",Consolas,monospace;color:var(--soft);overflow-wrap:anywhere}
.verdict{display:flex;gap:.9rem;align-items:flex-start;margin:1rem 0 0;padding:1rem 1.15rem;border-radius:.5rem;border-inline-start:.4rem solid currentColor}
.verdict .sign{font-size:1.6rem;line-height:1.2;font-weight:700}
.verdict strong{display:block;font-size:1.2rem;line-height:1.3}
.verdict p{color:var(--ink)}
.bad{color:var(--bad);background:var(--bad-bg)}.warn{color:var(--warn);background:var(--warn-bg)}.open{color:var(--open);background:var(--open-bg)}
.good{color:var(--good);background:var(--good-bg)}.none{color:var(--none);background:var(--none-bg)}
.badge{display:inline-block;padding:.1rem .5rem;border-radius:.35rem;font-weight:600;font-size:.875rem;line-height:1.4}
.badge .sign{margin-inline-end:.3rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;margin:1rem 0 0;padding:0;font-size:.95rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem;margin:1.25rem 0;padding:0;list-style:none}
.tile,section.block{background:var(--card);border:1px solid var(--line);border-radius:.6rem}
.tile{padding:.9rem 1.1rem}
.tile .label{margin:0;color:var(--soft);font-size:.9rem}
.tile .big{margin:.1rem 0;font-size:1.5rem;font-weight:700;line-height:1.25}
section.block{padding:1.25rem;margin:0 0 1.25rem;scroll-margin-top:.5rem}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;margin:.25rem 0 1rem;padding:0;list-style:none}
table{width:100%;border-collapse:collapse;font-size:.925rem}
caption{text-align:start;color:var(--soft);font-size:.875rem;padding-bottom:.4rem}
th,td{text-align:start;vertical-align:top;padding:.6rem .65rem;border-bottom:1px solid var(--line)}
thead th{font-size:.85rem;color:var(--soft);border-bottom:2px solid var(--line)}
tbody th{font-weight:600}tbody th .small{font-weight:400}td>.quote:first-child{margin-top:0}
caption.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th.band{padding:.45rem .65rem}
td.num,th.num{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.align col:nth-child(1){width:12%}.align col:nth-child(2){width:20%}.align col:nth-child(3){width:26%}.align col:nth-child(4){width:22%}.align col:nth-child(5){width:20%}.ask+.ask{margin-top:.5rem}
blockquote,.quote{margin:.25rem 0;padding:.1rem 0 .1rem .7rem;border-inline-start:3px solid var(--line);font-style:italic}
.where{font-weight:600;font-style:normal}
.group{border:1px solid var(--line);border-radius:.5rem;margin:0 0 1rem;padding:.9rem 1rem}
main>.block:first-child{margin-top:1.25rem}.overview td:nth-of-type(1){min-width:10rem}
.group>ol,.plain{list-style:none;margin:0;padding:0}
.group>ol>li{padding:.6rem 0;border-top:1px solid var(--line)}
.plain>li{padding:.45rem 0;border-top:1px solid var(--line)}
.plain>li:first-child{border-top:0}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .8rem;margin:.35rem 0}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0;min-width:0}
.bar{position:relative;height:.7rem;border-radius:.35rem;background:var(--none-bg);overflow:hidden;margin:.35rem 0;min-width:6rem;border:1px solid var(--line)}
.bar i{position:absolute;inset:0 auto 0 0;width:calc(100%*var(--low)/var(--of));background:var(--good)}
td>.bar{margin-top:.5rem}.bar b{position:absolute;inset:0 auto 0 0;width:calc(100%*var(--high)/var(--of));background:repeating-linear-gradient(45deg,var(--open) 0 2px,transparent 2px 6px)}
details{margin:.5rem 0}td>details{margin:.15rem 0 0}
summary{cursor:pointer;color:var(--link)}
.trace,.trace ul{list-style:none;margin:.2rem 0;padding-inline-start:1rem;border-inline-start:1px solid var(--line);font-size:.875rem}
footer{color:var(--soft);padding:0 0 2rem;font-size:.875rem}
@media (max-width:46rem){
html{font-size:15.5px}.wrap{padding:0 .8rem}h1{font-size:1.3rem}section.block{padding:.9rem}.group{padding:.75rem}
.tiles{grid-template-columns:1fr 1fr;gap:.6rem}.tile{padding:.65rem .8rem}.tile .big{font-size:1.2rem}
table.stack,.stack caption,.stack tbody,.stack tr,.stack td,.stack tbody th{display:block;width:auto}
.stack colgroup,.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
.stack td,.stack tbody th{border:0;padding:.15rem 0}
.stack tbody th.band{padding:.3rem .6rem;border-radius:.35rem}
.stack td.num{text-align:start}
.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-weight:400}
.stack td:empty{display:none}
dl.facts{grid-template-columns:1fr}dl.facts dd{margin-bottom:.25rem}}
@page{size:A4;margin:14mm 13mm}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#3d4650;--line:#b8c0c8;--page:#fff;--card:#fff;--link:#000;--bad:#8f1013;--bad-bg:#fdeceb;--warn:#6b4100;--warn-bg:#fff3d9;--open:#4d307c;--open-bg:#f1ebfb;--good:#14501a;--good-bg:#e7f5e8;--none:#3a454f;--none-bg:#edf0f3}
html{font-size:10pt;line-height:1.4}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.wrap{max-width:none;padding:0}nav,.skip{display:none}header.top{padding:0 0 .5rem}
section.block{border:0;border-top:1px solid var(--line);border-radius:0;padding:.7rem 0 0;margin:0 0 .6rem}
.tiles{grid-template-columns:repeat(4,1fr);gap:.5rem;margin:.6rem 0}.tile{padding:.45rem .6rem}.tile .big{font-size:1.15rem}
h1{font-size:15pt}h2{font-size:12.5pt}h2,h3,h4,th.band{break-after:avoid}
table{font-size:8.4pt;line-height:1.3}.align .small,.align .soft{font-size:7.4pt}.align .badge{font-size:7.8pt;padding:.05rem .25rem}.align col:nth-child(1){width:11%}th,td{padding:.3rem .4rem}thead{display:table-header-group}tr,.group>ol>li,.tile,.verdict{break-inside:avoid}
.group{padding:.5rem .6rem;margin-bottom:.6rem}.group>ol>li{padding:.3rem 0}a{text-decoration:none}
details.screen-only{display:none}summary{list-style:none;color:var(--soft)}}
`
