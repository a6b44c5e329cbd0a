import { HubConnectionBuilder, HttpError, LogLevel } from '@microsoft/signalr'

/**
 * Keeps the open line of a signed-in page. When it cannot be opened any more, for the session has ended here or on another
 * device, what is on the page is taken off the screen: somebody else may sit here now.
 */
export async function watch(address: string): Promise<void> {
  const line = new HubConnectionBuilder().withUrl(address).configureLogging(LogLevel.None).withAutomaticReconnect({
    nextRetryDelayInMilliseconds: retry => retry.retryReason instanceof HttpError && retry.retryReason.statusCode === 401 ? null : Math.min(200 * 2 ** retry.previousRetryCount, 30_000),
  }).build()
  line.onclose(() => void check(address))
  await line.start().catch(() => check(address))
}

async function check(address: string): Promise<void> {
  const answer = await fetch(`${address}/negotiate?negotiateVersion=1`, { method: 'POST' }).catch(() => null)
  if (answer?.status === 401) ended()
}

function ended(): void {
  const main = document.querySelector('main')
  if (!main) return
  const words = document.createElement('p')
  words.textContent = document.body.dataset.ended ?? ''
  const again = document.createElement('a')
  again.href = location.href
  again.className = 'tap'
  again.textContent = document.body.dataset.again ?? ''
  const box = document.createElement('div')
  box.className = 'callout mt-4'
  box.setAttribute('role', 'alert')
  const inner = document.createElement('div')
  inner.append(words, again)
  box.append(inner)
  main.replaceChildren(box)
  document.querySelector('.whoami')?.remove()
}
