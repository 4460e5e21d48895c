using System.Collections.Concurrent;
using Microsoft.Playwright;
using OpenAi.Testing;
using static Microsoft.Playwright.Assertions;

namespace OpenAi.BrowserTests;

/// <summary>The page of the sample in a real browser; a message of the page's console fails the test.</summary>
[Trait("Lane", "browser")]
public abstract class WebChatPageTest(Browser browser) : WebChatTest, IClassFixture<Browser>
{
    protected const string Words = "One two three four five six seven eight nine ten.";

    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly List<string> _forgiven = [];

    protected IBrowserContext Context { get; private set; } = null!;

    protected IPage Page { get; private set; } = null!;

    protected ILocator Prompt => Page.GetByLabel("Your message");

    protected ILocator Send => Page.GetByRole(AriaRole.Button, new() { Name = "Send" });

    protected ILocator Stop => Page.GetByRole(AriaRole.Button, new() { Name = "Stop" });

    protected ILocator Log => Page.GetByRole(AriaRole.Log, new() { Name = "Conversation" });

    protected ILocator Answer => Page.Locator(".assistant").Last;

    protected ILocator Status => Page.GetByRole(AriaRole.Status);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await OpenAsync(new());
    }

    public override async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await base.DisposeAsync();
        Assert.DoesNotContain(_complaints, complaint => !_forgiven.Exists(text => complaint.Contains(text, StringComparison.Ordinal)));
    }

    protected static FakeChatReply Stalled => FakeChatReply.Texts(Words) with { Fault = FakeFault.Stall(afterEvents: 3) };

    protected async Task OpenAsync(BrowserNewContextOptions options)
    {
        Context = await browser.OpenAsync(options);
        Page = await Context.NewPageAsync();
        Page.PageError += (_, error) => _complaints.Enqueue(error);
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Enqueue(message.Text);
        };
        await Page.GotoAsync(Http.BaseAddress!.ToString());
    }

    /// <summary>Chromium reports what fails in its console, at some time; a test that makes it fail expects that.</summary>
    protected void Forgive(string complaint) => _forgiven.Add(complaint);

    protected async Task AskAndStallAsync()
    {
        Fake.Chat.Reply(Stalled);
        await Prompt.FillAsync("Count to ten.");
        await Send.ClickAsync();
        await Expect(Answer).ToContainTextAsync("One");
    }

    protected async Task AskAsync(string question)
    {
        await Prompt.FillAsync(question);
        await Send.ClickAsync();
        await Expect(Status).ToContainTextAsync("Done.");
    }
}
