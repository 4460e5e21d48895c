using Microsoft.Playwright;
using OpenAi.Chat;
using OpenAi.Testing;
using static Microsoft.Playwright.Assertions;

namespace OpenAi.BrowserTests;

[Trait("Lane", "browser")]
public sealed class WebChatPageTests(Browser browser) : WebChatTest, IClassFixture<Browser>
{
    private const string Words = "One two three four five six seven eight nine ten.";

    private readonly List<string> _complaints = [];
    private IBrowserContext? _context;
    private IPage _page = null!;

    private ILocator Prompt => _page.GetByLabel("Your message");

    private ILocator Send => _page.GetByRole(AriaRole.Button, new() { Name = "Send" });

    private ILocator Stop => _page.GetByRole(AriaRole.Button, new() { Name = "Stop" });

    private ILocator Log => _page.GetByRole(AriaRole.Log, new() { Name = "Conversation" });

    private ILocator Answer => _page.Locator(".assistant").Last;

    private ILocator Status => _page.GetByRole(AriaRole.Status);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await OpenAsync(new());
    }

    public override async ValueTask DisposeAsync()
    {
        await _context!.DisposeAsync();
        await base.DisposeAsync();
        Assert.Empty(_complaints);
    }

    [BrowserFact]
    public async Task The_answer_grows_while_one_watches()
    {
        Fake.Chat.Reply(FakeChatReply.Texts(Words) with { ChunkDelay = TimeSpan.FromMilliseconds(100) });
        await _page.EvaluateAsync("""
            () => {
              window.seen = new Set();
              new MutationObserver(() => window.seen.add(document.querySelector(".assistant")?.textContent.length))
                .observe(document.getElementById("log"), { subtree: true, childList: true, characterData: true });
            }
            """);

        await Prompt.FillAsync("Count to ten.");
        await Send.ClickAsync();

        await Expect(Answer).ToContainTextAsync(Words);
        await Expect(Status).ToContainTextAsync("tokens in");
        await Expect(Log).ToContainTextAsync("Count to ten.");
        await Expect(Prompt).ToHaveValueAsync("");
        Assert.InRange(await _page.EvaluateAsync<int>("window.seen.size"), 5, int.MaxValue);
    }

    [BrowserFact]
    public async Task The_stop_button_stops_the_model_and_keeps_what_it_said()
    {
        await AskAndStallAsync();
        await Expect(Log).ToHaveAttributeAsync("aria-busy", "true");
        await Expect(Send).ToBeDisabledAsync();

        await Stop.ClickAsync();

        await SeeUpstreamAbortedAsync();
        await Expect(Status).ToHaveTextAsync("Stopped.");
        await Expect(Answer).ToContainTextAsync("One");
        await Expect(Stop).ToBeHiddenAsync();
        await Expect(Prompt).ToBeFocusedAsync();
        await AskAsync("And now?");
        Assert.Equal(["system", "user", "assistant", "user"], Fake.Chat.Requests[^1].Messages.Select(message => message.Role));
    }

    [BrowserFact]
    public async Task A_reload_keeps_the_conversation_and_goes_on_with_it()
    {
        Fake.Chat.Reply("Nice to meet you.");
        await AskAsync("My name is Ada.");

        await _page.ReloadAsync();

        await Expect(Log).ToContainTextAsync("My name is Ada.");
        await Expect(Answer).ToContainTextAsync("Nice to meet you.");
        Fake.Chat.Reply("Ada.");
        await AskAsync("What is my name?");
        await Expect(Answer).ToContainTextAsync("Ada.");
        Assert.Equal(["system", "user", "assistant", "user"], Fake.Chat.Requests[^1].Messages.Select(message => message.Role));
    }

    [BrowserFact]
    public async Task A_reload_in_the_middle_of_an_answer_stops_the_model()
    {
        await AskAndStallAsync();

        await _page.ReloadAsync();

        await SeeUpstreamAbortedAsync();
        await Expect(Answer).ToContainTextAsync("One");
        await Expect(Stop).ToBeHiddenAsync();
        await AskAsync("And now?");
    }

    [BrowserFact]
    public async Task A_new_conversation_forgets_the_old_one_and_stops_its_answer()
    {
        await AskAndStallAsync();

        await _page.GetByRole(AriaRole.Button, new() { Name = "New conversation" }).ClickAsync();

        await SeeUpstreamAbortedAsync();
        await Expect(Log).ToHaveTextAsync("");
        await AskAsync("And now?");
        Assert.Equal(["system", "user"], Fake.Chat.Requests[^1].Messages.Select(message => message.Role));
    }

    [BrowserFact]
    public async Task The_page_can_be_used_by_keyboard_alone()
    {
        await Expect(Prompt).ToBeFocusedAsync();
        Fake.Chat.Reply(Stalled);
        await _page.Keyboard.TypeAsync("Count");
        await _page.Keyboard.PressAsync("Shift+Enter");
        await _page.Keyboard.TypeAsync("to ten.");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(Answer).ToContainTextAsync("One");

        await _page.Keyboard.PressAsync("Escape");

        await SeeUpstreamAbortedAsync();
        await Expect(Prompt).ToBeFocusedAsync();
        Assert.Equal("Count\nto ten.", ((UserChatMessage)Fake.Chat.Requests[0].Messages[^1]).Content!.ToText());
        await _page.Keyboard.PressAsync("Enter");
        await Expect(Status).ToHaveTextAsync("Stopped.");
        Assert.Single(Fake.Requests);
    }

    [BrowserFact]
    public async Task A_failure_before_the_answer_is_said_aloud_and_the_next_question_works()
    {
        Fake.Fail(500);
        await Prompt.FillAsync("Hello");
        await Send.ClickAsync();

        await Expect(_page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The model's server failed. Try again.");
        await Expect(_page.Locator(".assistant")).ToHaveCountAsync(0);
        // Chromium reports every error status as an error in the console.
        _complaints.RemoveAll(complaint => complaint.Contains("502", StringComparison.Ordinal));
        await AskAsync("Hello again");
    }

    [BrowserFact]
    public async Task A_server_that_is_gone_is_said_in_words_and_the_question_stays_in_the_box()
    {
        await _context!.SetOfflineAsync(true);
        await Prompt.FillAsync("Are you there?");
        await Send.ClickAsync();

        await Expect(_page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The server cannot be reached. Try again.");
        await Expect(Prompt).ToHaveValueAsync("Are you there?");
        await Expect(_page.Locator(".user")).ToHaveCountAsync(0);

        _complaints.RemoveAll(static complaint => complaint.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal));
        await _context.SetOfflineAsync(false);
        await Send.ClickAsync();
        await Expect(Status).ToContainTextAsync("Done.");
        Assert.Equal(["system", "user"], Fake.Chat.Requests[^1].Messages.Select(static message => message.Role));
    }

    [BrowserFact]
    public async Task A_failure_midway_keeps_what_came()
    {
        Fake.Chat.Reply(FakeChatReply.Texts(Words) with { Fault = FakeFault.StreamError(3, "server_error") });
        await Prompt.FillAsync("Hello");
        await Send.ClickAsync();

        await Expect(_page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The model's server failed.");
        await Expect(Answer).ToContainTextAsync("One");
        await AskAsync("Hello again");
    }

    [BrowserFact]
    public async Task Markup_in_an_answer_is_shown_and_not_obeyed()
    {
        const string markup = "<img src=x onerror=\"document.title='taken'\"><b>bold</b>";
        Fake.Chat.Reply(markup);
        await AskAsync("Say something bad.");

        await Expect(Answer).ToContainTextAsync(markup);
        await Expect(_page).ToHaveTitleAsync("Web chat");
    }

    [BrowserFact]
    public async Task The_page_fits_a_phone()
    {
        await _context!.DisposeAsync();
        await OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 568 }, HasTouch = true, IsMobile = true });
        Fake.Chat.Reply(new string('w', 300) + "\n" + string.Join('\n', Enumerable.Range(1, 60)));
        await AskAsync(new string('m', 300));

        Assert.Equal(0, await _page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await Expect(Send).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(Prompt).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.True(await Log.EvaluateAsync<bool>("log => log.scrollTop > 0 && log.scrollTop + log.clientHeight >= log.scrollHeight - 1"));
    }

    private static FakeChatReply Stalled => FakeChatReply.Texts(Words) with { Fault = FakeFault.Stall(afterEvents: 3) };

    private async Task OpenAsync(BrowserNewContextOptions options)
    {
        _context = await browser.OpenAsync(options);
        _page = await _context.NewPageAsync();
        _page.PageError += (_, error) => _complaints.Add(error);
        _page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
        await _page.GotoAsync(Http.BaseAddress!.ToString());
    }

    private async Task AskAndStallAsync()
    {
        Fake.Chat.Reply(Stalled);
        await Prompt.FillAsync("Count to ten.");
        await Send.ClickAsync();
        await Expect(Answer).ToContainTextAsync("One");
    }

    private async Task AskAsync(string question)
    {
        await Prompt.FillAsync(question);
        await Send.ClickAsync();
        await Expect(Status).ToContainTextAsync("Done.");
    }
}
