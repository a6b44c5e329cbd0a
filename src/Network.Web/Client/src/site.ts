import { closeDrops } from './drops'
import { copyLinks } from './copy'
import { passkeys } from './passkeys'
import { printButtons } from './print'
import { suggestions } from './suggest'
import { themeSwitch } from './theme-switch'

themeSwitch()
closeDrops()
copyLinks()
passkeys()
printButtons()
suggestions()
document.querySelector<HTMLElement>('[data-focus]')?.focus()

const line = document.body.dataset.live
if (line) void import('./live').then(live => live.watch(line))
