/** Signing in with a passkey and adding one. Both stay hidden where the browser knows none. */
export function passkeys(): void {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return
  on('[data-passkey]', async box => {
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(await (await send(box.dataset.options!)).json())
    const credential = await navigator.credentials.get({ publicKey: options }) as PublicKeyCredential
    await send(box.dataset.enter!, { credential: JSON.stringify(credential.toJSON()) })
    location.assign(box.dataset.next!)
  })
  on('[data-new-passkey]', async box => {
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(await (await send(box.dataset.options!)).json())
    const credential = await navigator.credentials.create({ publicKey: options }) as PublicKeyCredential
    await send(box.dataset.create!, { credential: JSON.stringify(credential.toJSON()) })
    location.reload()
  })
}

function on(selector: string, act: (box: HTMLElement) => Promise<void>): void {
  for (const box of document.querySelectorAll<HTMLElement>(selector)) {
    box.hidden = false
    const button = box.querySelector('button')!
    button.addEventListener('click', () => {
      button.disabled = true
      act(box).catch(() => { box.querySelector('[role=alert]')!.textContent = box.dataset.failed! }).finally(() => { button.disabled = false })
    })
  }
}

/** A form's token goes along, else the server takes nothing. */
async function send(address: string, body?: unknown): Promise<Response> {
  const token = document.querySelector<HTMLInputElement>('input[name=__RequestVerificationToken]')!.value
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Form': token },
    body: body === undefined ? null : JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer
}
