using Microsoft.Playwright;
using OpenAi.Testing;
using static Microsoft.Playwright.Assertions;

namespace OpenAi.BrowserTests;

/// <summary>An answer that failed or was stopped says so where it stands, and can be asked for again there.</summary>
public sealed class WebChatRetryTests(Browser browser) : WebChatPageTest(browser)
{
    private ILocator TryAgain => Page.GetByRole(AriaRole.Button, new() { Name = "Try again" });

    private ILocator Edit => Page.GetByRole(AriaRole.Button, new() { Name = "Edit" });

    private ILocator Alert => Page.GetByRole(AriaRole.Alert);

    private ILocator Note => Page.GetByRole(AriaRole.Note);

    [BrowserFact]
    public async Task A_question_that_met_no_server_is_asked_again_in_its_place_and_stands_there_once()
    {
        await Context.SetOfflineAsync(true);
        await Prompt.FillAsync("Are you there?");
        await Send.ClickAsync();
        await Expect(Alert).ToHaveTextAsync("The server cannot be reached. Try again.");
        Forgive("ERR_INTERNET_DISCONNECTED");

        await TryAgain.ClickAsync();
        await Expect(Alert).ToHaveTextAsync("The server cannot be reached. Try again.");
        Forgive("ERR_INTERNET_DISCONNECTED");
        await Context.SetOfflineAsync(false);
        await TryAgain.ClickAsync();

        await Expect(Status).ToContainTextAsync("Done.");
        await Expect(Page.Locator(".user")).ToHaveCountAsync(1);
        await Expect(Page.Locator(".assistant")).ToHaveCountAsync(1);
        await Expect(Alert).ToHaveCountAsync(0);
        await Expect(TryAgain).ToHaveCountAsync(0);
        Assert.Equal(["system", "user"], Roles());
    }

    [BrowserFact]
    public async Task A_failure_midway_keeps_what_came_and_a_new_try_replaces_it()
    {
        Fake.Chat.Reply(FakeChatReply.Texts(Words) with { Fault = FakeFault.StreamError(3, "server_error") });
        await Prompt.FillAsync("Hello");
        await Send.ClickAsync();
        await Expect(Alert).ToContainTextAsync("The answer is incomplete.");
        await Expect(Answer).ToContainTextAsync("One");

        Fake.Chat.Reply("Good day.");
        await TryAgain.ClickAsync();

        await Expect(Answer).ToHaveTextAsync("AssistantGood day.");
        await Expect(Page.Locator(".turn")).ToHaveCountAsync(2);
        Assert.Equal(["system", "user"], Roles());
    }

    [BrowserFact]
    public async Task A_stopped_answer_is_marked_also_after_a_reload_and_can_be_asked_for_again()
    {
        await AskAndStallAsync();
        await Stop.ClickAsync();
        await Expect(Note).ToHaveTextAsync("Stopped: the answer is incomplete.");

        await Page.ReloadAsync();
        await Expect(Note).ToHaveTextAsync("Stopped: the answer is incomplete.");
        Fake.Chat.Reply(Words);
        await TryAgain.ClickAsync();

        await Expect(Answer).ToContainTextAsync(Words);
        await Expect(Note).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_question_without_an_answer_is_not_sent_with_the_next_one()
    {
        Fake.Fail(413, null, "Too large.");
        await Prompt.FillAsync("A very long question");
        await Send.ClickAsync();
        await Expect(Alert).ToBeVisibleAsync();
        Forgive("413");

        await AskAsync("A short question");

        Assert.Equal(["system", "user"], Roles());
        await Expect(TryAgain).ToHaveCountAsync(0);
        await Expect(Alert).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_question_that_failed_can_be_edited()
    {
        Fake.Fail(500);
        await Prompt.FillAsync("Hello wrold");
        await Send.ClickAsync();
        await Edit.ClickAsync();
        Forgive("502");

        await Expect(Prompt).ToHaveValueAsync("Hello wrold");
        await Expect(Prompt).ToBeFocusedAsync();
        await Expect(Log).ToHaveTextAsync("");
        await AskAsync("Hello world");
        await Expect(Page.Locator(".user")).ToHaveTextAsync("YouHello world");
    }

    [BrowserFact]
    public async Task A_page_that_was_left_in_the_middle_of_an_answer_says_so()
    {
        await AskAndStallAsync();

        await Page.ReloadAsync();

        await Expect(Note).ToHaveTextAsync("The page was left before the answer was complete.");
        await Expect(TryAgain).ToBeVisibleAsync();
    }

    private IEnumerable<string> Roles() => Fake.Chat.Requests[^1].Messages.Select(static message => message.Role);
}
