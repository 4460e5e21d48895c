using Microsoft.Playwright;
using OpenAi.Chat;
using OpenAi.Testing;
using OpenAi.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace OpenAi.BrowserTests;

public sealed class WebChatPageTests(Browser browser) : WebChatPageTest(browser)
{
    [BrowserFact]
    public async Task The_answer_grows_while_one_watches()
    {
        var pace = TimeSpan.FromSeconds(1);
        var time = new FakeTime();
        Fake.TimeProvider = time;
        Fake.Chat.Reply(FakeChatReply.Texts(Words) with { ChunkDelay = pace });

        await Prompt.FillAsync("Count to ten.");
        await Send.ClickAsync();

        // The role is an event of its own; each word is shown before the next one is sent.
        await NextAsync();
        foreach (var word in Words.Split(' '))
        {
            await NextAsync();
            await Expect(Answer).ToContainTextAsync(word);
        }
        for (var ended = Fake.Requests[0].Ended; !ended.IsCompleted; await Task.Yield())
            time.Advance(pace);
        await Expect(Answer).ToContainTextAsync(Words);
        await Expect(Status).ToContainTextAsync("tokens in");
        await Expect(Log).ToContainTextAsync("Count to ten.");
        await Expect(Prompt).ToHaveValueAsync("");

        async Task NextAsync()
        {
            await time.PendingAsync(pace);
            time.Advance(pace);
        }
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

        await Page.ReloadAsync();

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

        await Page.ReloadAsync();

        await SeeUpstreamAbortedAsync();
        await Expect(Answer).ToContainTextAsync("One");
        await Expect(Stop).ToBeHiddenAsync();
        await AskAsync("And now?");
    }

    [BrowserFact]
    public async Task A_new_conversation_forgets_the_old_one_and_stops_its_answer()
    {
        await AskAndStallAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "New conversation" }).ClickAsync();

        await SeeUpstreamAbortedAsync();
        await Expect(Log).ToHaveTextAsync("");
        await AskAsync("And now?");
        Assert.Equal(["system", "user"], Fake.Chat.Requests[^1].Messages.Select(message => message.Role));
    }

    [BrowserFact]
    public async Task ThePage_can_be_used_by_keyboard_alone()
    {
        await Expect(Prompt).ToBeFocusedAsync();
        Fake.Chat.Reply(Stalled);
        await Page.Keyboard.TypeAsync("Count");
        await Page.Keyboard.PressAsync("Shift+Enter");
        await Page.Keyboard.TypeAsync("to ten.");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Answer).ToContainTextAsync("One");

        await Page.Keyboard.PressAsync("Escape");

        await SeeUpstreamAbortedAsync();
        await Expect(Prompt).ToBeFocusedAsync();
        Assert.Equal("Count\nto ten.", ((UserChatMessage)Fake.Chat.Requests[0].Messages[^1]).Content!.ToText());
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Status).ToHaveTextAsync("Stopped.");
        Assert.Single(Fake.Requests);
    }

    [BrowserFact]
    public async Task A_failure_before_the_answer_is_said_aloud_and_the_next_question_works()
    {
        Fake.Fail(500);
        await Prompt.FillAsync("Hello");
        await Send.ClickAsync();

        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The model's server failed. Try again.");
        await Expect(Page.Locator(".assistant")).ToHaveCountAsync(0);
        Forgive("502");
        await AskAsync("Hello again");
    }

    [BrowserFact]
    public async Task The_page_fits_a_phone()
    {
        await Context.DisposeAsync();
        await OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 568 }, HasTouch = true, IsMobile = true });
        Fake.Chat.Reply(new string('w', 300) + "\n" + string.Join('\n', Enumerable.Range(1, 60)));
        await AskAsync(new string('m', 300));

        Assert.Equal(0, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await Expect(Send).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(Prompt).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.True(await Log.EvaluateAsync<bool>("log => log.scrollTop > 0 && log.scrollTop + log.clientHeight >= log.scrollHeight - 1"));
    }
}
