interface Api {
  runtime?: { sendMessage?: unknown };
}

const scope = globalThis as { browser?: Api; chrome?: Api };

// An element of the page can take the name that the polyfill looks for: `<form id="chrome"><input name="runtime">`.
if (typeof scope.chrome?.runtime?.sendMessage !== 'function' && scope.browser?.runtime?.sendMessage) {
  scope.chrome = scope.browser;
}
