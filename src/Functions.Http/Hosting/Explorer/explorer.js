'use strict';
(() => {
  const page = JSON.parse(document.getElementById('page').textContent);
  const kept = 'token of ' + page.document;
  const status = document.getElementById('status');
  document.title = page.title;

  const apis = document.getElementById('apis');
  for (const { title, docs } of page.apis) apis.append(new Option(title, docs, false, title === page.title));
  apis.onchange = () => { location.href = apis.value; };

  // Each API calls it by its own name, some within other objects.
  const tokenIn = (value) => {
    for (const [name, inner] of Object.entries(value ?? {})) {
      if (typeof inner === 'string' && /^(access_?)?token$/i.test(name)) return inner;
      const found = typeof inner === 'object' ? tokenIn(inner) : undefined;
      if (found) return found;
    }
    return undefined;
  };

  const logIn = async (account, button) => {
    status.value = 'Logging in …';
    try {
      const answer = await fetch(page.login, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: account.email, password: account.password }),
      });
      const body = await answer.json();
      const token = answer.ok ? tokenIn(body) : undefined;
      if (!token) throw new Error(body.message ?? body.error?.message ?? body.detail ?? `The login was answered with ${answer.status}.`);
      sessionStorage.setItem(kept, JSON.stringify({ token, email: account.email }));
      location.reload();
    } catch (problem) {
      status.value = problem.message;
      button.disabled = false;
    }
  };

  const { token, email } = JSON.parse(sessionStorage.getItem(kept) ?? '{}');
  for (const account of page.accounts) {
    const button = document.createElement('button');
    button.textContent = 'Log in as ' + account.name;
    button.setAttribute('aria-pressed', String(account.email === email));
    button.onclick = () => { button.disabled = true; logIn(account, button); };
    document.getElementById('accounts').append(button, ' ');
  }
  if (email) status.value = `Requests are sent as ${email}.`;

  // Nothing leaves this host: no fonts, no proxy, no telemetry, no assistant.
  window.Scalar.createApiReference('#app', {
    url: page.document,
    baseServerURL: location.origin,
    authentication: { preferredSecurityScheme: 'bearer', securitySchemes: { bearer: { token: token ?? '' } } },
    agent: { disabled: true },
    mcp: { disabled: true },
    telemetry: false,
    withDefaultFonts: false,
    hideClientButton: true,
    showDeveloperTools: 'never',
    documentDownloadType: 'json',
  });
})();
