using Microsoft.Playwright;
using Ocop.GraphQL.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Ocop.GraphQL.Tests.GraphiQL;

/// <summary>GraphiQL as a visitor sees it, in a real browser.</summary>
public sealed class BrowserTests
{
    [SkippableFact]
    public async Task The_page_loads_whole_from_this_server_alone_and_runs_a_query()
    {
        BundledPage.Require();
        await using var chromium = await Chromium.StartAsync();
        await using var server = await ServerProcess.StartAsync("--urls=http://127.0.0.1:0");

        await chromium.Page.GotoAsync(new Uri(server.Address, "/graphql").ToString());
        await Expect(chromium.Page).ToHaveTitleAsync("Ocop GraphiQL");
        await Expect(chromium.Page.Locator(".graphiql-query-editor")).ToContainTextAsync("stars: { gte: 4 }");
        await chromium.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Execute query") }).ClickAsync();

        await Expect(chromium.Page.Locator(".graphiql-response")).ToContainTextAsync("\"totalCount\"");
        Assert.Empty(chromium.Faults);
        Assert.Equal([server.Address.GetLeftPart(UriPartial.Authority)], chromium.Origins);
        await TakePictureAsync(chromium.Page, "graphiql");
    }

    [SkippableFact]
    public async Task The_page_that_stands_in_for_it_needs_nothing_but_itself()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var server = await RunningServer.StartAsync(MissingPage.Map);

        await chromium.Page.GotoAsync(new Uri(server.Address, MissingPage.Path).ToString());

        await Expect(chromium.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("GraphiQL is not built");
        Assert.Empty(chromium.Faults);
        await TakePictureAsync(chromium.Page, "missing");
    }

    /// <summary>Leaves a picture to look at in the folder that OCOP_PICTURES names, if it is set.</summary>
    private static async Task TakePictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("OCOP_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }
}
