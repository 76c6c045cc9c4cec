import '../styles/token.css';

/** Under this key the tab keeps the token, and forgets it when it is closed. */
const KEY = 'parley:token';

/** Those who wait for a token share one question. */
let asking: Promise<string | undefined> | undefined;

/**
 * `fetch` with the token of this tab, where the service wants one: whoever reads is asked for it, and asked again
 * while it is refused. Gives the refusal where nobody answers.
 */
export async function fetchWithToken(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  let token = sessionStorage.getItem(KEY) ?? undefined;
  for (;;) {
    const headers = new Headers(init.headers);
    if (token) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(input, { ...init, headers });
    if (response.status !== 401) return response;
    // Another question may have learnt it meanwhile.
    const known = sessionStorage.getItem(KEY) ?? undefined;
    const refused = token;
    token = known !== refused ? known : await askOnce(refused !== undefined);
    if (!token) return response;
  }
}

function askOnce(again: boolean): Promise<string | undefined> {
  asking ??= askReader(again).finally(() => {
    asking = undefined;
  });
  return asking;
}

/** Asks in a dialog of the page; undefined where the reader leaves it. */
async function askReader(again: boolean): Promise<string | undefined> {
  const dialog = Object.assign(document.createElement('dialog'), { className: 'token-ask' });
  const form = document.createElement('form');
  form.method = 'dialog';
  const words = document.createElement('label');
  words.textContent = again ? 'This token is not accepted. Another one:' : 'This service asks for a token:';
  const field = Object.assign(document.createElement('input'), {
    type: 'password',
    required: true,
    autocomplete: 'off',
  });
  const send = Object.assign(document.createElement('button'), {
    type: 'submit',
    value: 'send',
    textContent: 'Use it',
  });
  words.append(field);
  form.append(words, send);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  dialog.remove();
  // A header takes nothing else; what is no token is refused all the same.
  const token = field.value.replace(/[^\x21-\x7e]/g, '');
  if (dialog.returnValue !== 'send' || !token) return undefined;
  sessionStorage.setItem(KEY, token);
  return token;
}
