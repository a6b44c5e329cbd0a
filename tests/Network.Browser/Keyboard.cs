using Microsoft.Playwright;

namespace Network.Browser;

/// <summary>A person without a mouse: moves with Tab only and sees where the focus is.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int Patience = 80;

    /// <summary>What Tab should reach, in the order of reading; what lies in a closed panel is not there yet.</summary>
    private const string Stops = """
        () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
          .filter(stop => !stop.disabled && stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true })).length
        """;

    /// <summary>Remembers each stop with its look and says what is wrong with the one before: its look must change as the focus leaves.</summary>
    private const string Step = """
        () => {
          const look = stop => {
            const looks = []
            for (let one = stop, up = 0; one && up < 4; one = one.parentElement, up++) {
              const style = getComputedStyle(one)
              looks.push(style.outlineStyle === 'none' ? '' : style.outlineWidth + style.outlineColor, style.boxShadow)
            }
            return looks.join(' ')
          }
          const said = []
          const seen = window.seenStops ??= []
          const before = seen.at(-1)
          if (before && look(before.stop) === before.look) said.push('no visible focus: ' + before.stop.outerHTML.slice(0, 120))
          const stop = document.activeElement
          const at = stop.getBoundingClientRect()
          if (stop === document.body) said.push('the focus is nowhere after ' + before?.stop.outerHTML.slice(0, 120))
          else if (seen.some(one => one.stop === stop)) said.push('a second time: ' + stop.outerHTML.slice(0, 120))
          else if (at.width < 2 || at.height < 2 || at.bottom <= 0 || at.top >= innerHeight) said.push('out of sight: ' + stop.outerHTML.slice(0, 120))
          seen.push({ stop, look: look(stop) })
          return said
        }
        """;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    public async Task TabToAsync(ILocator wanted)
    {
        for (var pressed = 0; pressed < Patience; pressed++)
        {
            await PressAsync("Tab");
            if (await wanted.EvaluateAsync<bool>("one => one === document.activeElement")) return;
        }

        Assert.Fail($"Tab did not reach {wanted} in {Patience} presses.");
    }

    /// <summary>From the top of the page to its end: every stop once, in sight, with a focus that can be seen, and a way out at the end.</summary>
    public async Task WalkAsync()
    {
        var stops = await page.EvaluateAsync<int>(Stops);
        Assert.InRange(stops, 10, 200);
        for (var stop = 0; stop < stops; stop++)
        {
            await PressAsync("Tab");
            Assert.Empty(await page.EvaluateAsync<string[]>(Step));
        }

        await PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement !== seenStops.at(-1).stop"), "Tab is trapped at the last stop.");
    }
}
