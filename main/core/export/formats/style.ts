/** How an exported page looks, on a screen by day and by night, and on paper. */
export const style = `
:root { --ink: #1c1d1f; --soft: #5d6168; --line: #dcdcd6; --ground: #fbfbf9; --raised: #f1f1ed; --accent: #2f5fa8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e4; --soft: #a2a6ad; --line: #33363b; --ground: #17181a; --raised: #202225; --accent: #8db4f0; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem; background: var(--ground); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 1rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); color: var(--soft);
  font-size: .875rem; font-weight: 600; }
article + article { margin-top: 4rem; }
section { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.about, footer { color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
footer { margin-top: 3rem; }
.message { margin: 0 0 1rem; break-inside: avoid-page; }
.message:target { outline: 2px solid var(--accent); outline-offset: 4px; }
.who { margin: 0; font-size: .875rem; }
.who time, .who i { color: var(--soft); }
.text { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.is-system, .is-call, .is-deleted { color: var(--soft); }
.is-system .text { font-style: italic; }
blockquote { margin: .25rem 0; padding: 0 .75rem; border-inline-start: 3px solid var(--line); color: var(--soft);
  white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: var(--accent); }
aside { margin: 0 0 1rem; padding: .75rem 1rem; border-radius: 6px; background: var(--raised); overflow-wrap: anywhere; }
aside dl { margin: 0; }
aside dt { font-weight: 600; font-size: .875rem; }
aside dd { margin: 0 0 .5rem; }
.files { margin: .25rem 0 0; padding-inline-start: 1.25rem; font-size: .875rem; overflow-wrap: anywhere; }
.reactions { margin: .25rem 0 0; font-size: .875rem; color: var(--soft); }
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --ground: #fff; --raised: #f3f3f3; --accent: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  section { content-visibility: visible; }
  article + article { break-before: page; margin: 0; }
  h2 { break-after: avoid; }
}
@page { size: A4; margin: 18mm; }
`;
