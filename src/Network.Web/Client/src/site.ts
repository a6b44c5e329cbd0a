import { closeDrops } from './drops'
import { copyLinks } from './copy'
import { printButtons } from './print'
import { suggestions } from './suggest'
import { themeSwitch } from './theme-switch'

themeSwitch()
closeDrops()
copyLinks()
printButtons()
suggestions()
document.querySelector<HTMLElement>('[data-focus]')?.focus()
