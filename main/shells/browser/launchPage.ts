// The way in. The token stands behind the # of the address, which browsers do not send; the script hands it over once.

export const launchHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <title>Parley</title>
    <script src="/launch.js" defer></script>
  </head>
  <body>
    <p id="state">Opening Parley…</p>
    <noscript><p>Parley needs JavaScript.</p></noscript>
  </body>
</html>
`;

export const launchScript = `"use strict";
(async () => {
  const token = location.hash.slice(1);
  history.replaceState(null, "", "/launch");
  const answer = await fetch("/session", { method: "POST", body: token, credentials: "same-origin" }).catch(() => undefined);
  if (answer && answer.ok) {
    location.replace("/");
    return;
  }
  document.getElementById("state").textContent = answer
    ? "This way into Parley was used already or is too old. Nothing is lost: start Parley again to get a new one."
    : "Parley does not answer. Nothing is lost: start Parley again.";
})();
`;

export const noEntryHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <title>Parley</title>
  </head>
  <body>
    <h1>This window is not let in</h1>
    <p>Parley is running, but only opens windows that it made itself. Your data is safe. Start Parley again to get a new window.</p>
  </body>
</html>
`;
