using Microsoft.Playwright;

namespace HaiDang.Journeys.Harness;

/// <summary>What people at a desk do on many journeys.</summary>
internal static class Desk
{
    /// <summary>A sample of the repository.</summary>
    internal static Task<byte[]> Sample(string name) => File.ReadAllBytesAsync(Path.Combine(Root, "samples", name));

    /// <summary>The folder of the repository.</summary>
    internal static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "HaiDang.slnx"))) folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
            return folder;
        }
    }

    /// <summary>Uploads a plan, takes what is clear, looks at every doubt, names a body where none is, and adopts.</summary>
    /// <param name="lead">The body for duties for which the paper names none.</param>
    internal static async Task Adopt(IPage page, string province, int year, byte[] file, string lead)
    {
        await page.GotoAsync($"/{province}/van-ban");
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "ke-hoach.txt", MimeType = "text/plain", Buffer = file });
        await page.GetByRole(AriaRole.Button, new() { Name = "Tải lên và đọc" }).ClickAsync();
        await page.WaitForSelectorAsync("li.open");
        for (var steps = 0; await page.Locator("#keys a[data-key=k]").CountAsync() > 0 && steps < 200; steps++)
        {
            var open = await page.GetAttributeAsync("#draft", "data-open");
            var first = page.Locator("li.open #lead-0");
            if (await first.CountAsync() > 0 && await first.InputValueAsync() == "" && await page.Locator("li.open #kind").InputValueAsync() == "task")
            {
                var seen = await page.GetAttributeAsync("#seen", "value");
                await first.FillAsync(lead);
                await page.FocusAsync("#path");
                await page.Locator($"#seen:not([value='{seen}'])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            }

            await page.Locator("li.open button[value=accept]").ClickAsync();
            await page.Locator($"#draft:not([data-open='{open}'])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }

        await page.Locator("li.open button[value=accept]").ClickAsync();
        await page.Locator("#why-not").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.GetByRole(AriaRole.Button, new() { Name = "Thông qua" }).ClickAsync(new() { Force = true });
        await page.WaitForURLAsync($"**/{province}/{year}/ke-hoach");
    }

    /// <summary>Fills fields by their ids.</summary>
    internal static async Task Fill(IPage page, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields) await page.Locator($"[id='{id}']").FillAsync(value);
    }
}
