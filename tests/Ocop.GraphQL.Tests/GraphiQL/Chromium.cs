using Microsoft.Playwright;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests.GraphiQL;

/// <summary>The machine's own Chromium, without a window, with one page that keeps note of what goes wrong on it.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // The page's editor takes seconds to start where several test programs share two cores; only a fault takes a minute.
    private const float PatienceInMilliseconds = 60_000;

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly List<string> faults = [];
    private readonly List<Uri> requests = [];

    private Chromium(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (this.playwright, this.browser, Page) = (playwright, browser, page);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => Note(true, error);
        page.RequestFailed += (_, request) => Note(true, $"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        page.Context.Request += (_, request) => requests.Add(new Uri(request.Url));
    }

    public IPage Page { get; }

    /// <summary>Console errors and warnings, exceptions, requests that failed and answers that are errors.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Where requests went, with data that stands inside the page left out.</summary>
    public IEnumerable<string> Origins =>
        requests.Where(request => request.Scheme is not ("data" or "blob")).Select(request => request.GetLeftPart(UriPartial.Authority)).Distinct();

    /// <summary>Starts the browser; skips the test where it is missing.</summary>
    public static async Task<Chromium> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        string path = RequiredTool.Find("chromium", "chromium-browser", "google-chrome");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Flags });
        return new(playwright, browser, await browser.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private void Note(bool isFault, string text)
    {
        if (isFault) faults.Add(text);
    }
}
