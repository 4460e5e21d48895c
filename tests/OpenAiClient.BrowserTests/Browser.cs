using Microsoft.Playwright;
using OpenAi.Tests.Support;

namespace OpenAi.BrowserTests;

/// <summary>One Chromium for all tests of a class; each test has its own profile.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string Variable = "OPENAI_TESTS_CHROMIUM";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? Path { get; } = Environment.GetEnvironmentVariable(Variable);

    public async ValueTask InitializeAsync()
    {
        // The tests are skipped without it.
        if (string.IsNullOrEmpty(Path))
            return;
        Assertions.SetDefaultExpectTimeout((float)Patience.Limit.TotalMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Headless = true,
            // The sandbox does not run as root, which build servers use; the other options prevent Chromium from calling servers of its
            // vendor.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout((float)Patience.Limit.TotalMilliseconds);
        return context;
    }
}
