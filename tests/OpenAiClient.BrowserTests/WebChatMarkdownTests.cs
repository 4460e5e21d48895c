using System.Text.Json;
using Microsoft.Playwright;
using OpenAi.Testing;
using static Microsoft.Playwright.Assertions;

namespace OpenAi.BrowserTests;

/// <summary>Answers are Markdown, and what is in them cannot act.</summary>
public sealed class WebChatMarkdownTests(Browser browser) : WebChatPageTest(browser)
{
    public static TheoryData<string> Attacks =>
    [
        "<img src=x onerror=\"document.title='taken'\">",
        "<script>document.title='taken'</script>",
        "<svg onload=\"document.title='taken'\"></svg>",
        "<iframe src=\"javascript:parent.document.title='taken'\"></iframe>",
        "[press me](javascript:document.title='taken')",
        "[press me](  JaVaScRiPt&#58;document.title='taken')",
        "[press me](data:text/html,<script>opener.document.title='taken'</script>)",
        "[press me](https://127.0.0.1:9/\"onmouseover=\"document.title='taken')",
        "![x](x\"onerror=\"document.title='taken')",
        "![picture](https://127.0.0.1:9/secret.png)",
        "<a href=\"javascript:document.title='taken'\">press me</a>",
        "```\n</code></pre><img src=x onerror=\"document.title='taken'\">\n```",
        "<math><mtext><table><mglyph><style><img src=x onerror=\"document.title='taken'\">",
        "<form action=\"https://127.0.0.1:9/\"><button>press me</button></form>",
        "<style>body { display: none }</style>",
        "| a |\n|---|\n| <img src=x onerror=\"document.title='taken'\"> |",
        "[1]: javascript:document.title='taken'\n\n[press me][1]",
    ];

    [BrowserFact]
    public async Task Markdown_is_shown_as_what_it_means()
    {
        Fake.Chat.Reply("""
            # Heads

            **Bold**, *slanted*, `code`, ~~gone~~ and [a link](https://example.com/?a=1&b=2).

            - one
            - two

            | a | b |
            |---|---|
            | 1 | 2 |

            ```csharp
            var a = 1 < 2 && 3 > 2;
            ```

            > said

            - [x] done
            """);
        await AskAsync("Show me everything.");

        foreach (var (tag, text) in new[] { ("h1", "Heads"), ("strong", "Bold"), ("em", "slanted"), ("p code", "code"), ("del", "gone"), ("td >> nth=1", "2"), ("blockquote", "said") })
            await Expect(Answer.Locator(tag)).ToHaveTextAsync(text);
        await Expect(Answer.Locator("li")).ToHaveTextAsync(["one", "two", "☑ done"]);
        await Expect(Answer.Locator("pre")).ToHaveTextAsync("var a = 1 < 2 && 3 > 2;");
        await Expect(Answer.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "https://example.com/?a=1&b=2");
        await Expect(Answer.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("rel", "noopener noreferrer");
    }

    [BrowserFact]
    public async Task What_a_user_writes_is_no_Markdown()
    {
        await AskAsync("**Is this** <b>bold</b>?");

        await Expect(Page.Locator(".user")).ToHaveTextAsync("You**Is this** <b>bold</b>?");
    }

    [BrowserFact]
    public async Task Nothing_in_an_answer_acts_while_it_grows_and_when_it_is_complete()
    {
        Page.Request += (_, request) => Assert.StartsWith(Http.BaseAddress!.ToString(), request.Url, StringComparison.Ordinal);
        foreach (var attack in Attacks)
        {
            // Each character comes alone, so that each beginning of the text is shown too.
            Fake.Chat.Reply(FakeChatReply.Texts(attack.Data) with { ChunkSize = 1 });
            await AskAsync("Say something bad.");

            var bad = await Answer.EvaluateAsync<string>("""
                answer => [...answer.querySelectorAll("*")].filter(node =>
                  /^(script|img|svg|math|iframe|style|form|button|input|object|embed)$/i.test(node.tagName)
                  || [...node.attributes].some(({ name, value }) => /^on/i.test(name) || name === "href" && !/^(https?|mailto):/.test(value)))
                  .map(node => node.outerHTML).join()
                """);
            Assert.Equal("", bad);
            foreach (var link in await Answer.GetByText("press me").AllAsync())
                await link.DispatchEventAsync("mouseover");
            await Expect(Page).ToHaveTitleAsync("Web chat");
        }
        await Expect(Send).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Markup_in_an_answer_is_shown_to_read()
    {
        const string markup = "<img src=x onerror=\"document.title='taken'\"><b>bold</b>";
        Fake.Chat.Reply(markup + "\n\nAnd inside: <i>text</i>.");
        await AskAsync("Show me markup.");

        await Expect(Answer).ToContainTextAsync(markup);
        await Expect(Answer).ToContainTextAsync("And inside: <i>text</i>.");
    }

    [BrowserFact]
    public async Task A_block_that_is_complete_stays_in_the_page_while_the_next_one_grows()
    {
        Fake.Chat.Reply(FakeChatReply.Texts("First **paragraph**.\n\nSecond one grows word by word.") with
        {
            ChunkDelay = TimeSpan.FromMilliseconds(150),
            Fault = FakeFault.Stall(afterEvents: 8),
        });
        await Prompt.FillAsync("Write.");
        await Send.ClickAsync();
        await Expect(Answer).ToContainTextAsync("Second");
        await Answer.Locator("p").First.EvaluateAsync("first => first.dataset.same = 'yes'");

        await Expect(Answer).ToContainTextAsync("grows word");

        await Expect(Answer.Locator("p").First).ToHaveAttributeAsync("data-same", "yes");
        await Stop.ClickAsync();
        await Expect(Status).ToHaveTextAsync("Stopped.");
    }

    [BrowserFact]
    public async Task A_long_answer_is_shown_without_a_halt()
    {
        const string paragraph = "A paragraph with **bold** text, `code` and [a link](https://example.com).\n\n";
        Fake.Chat.Reply(FakeChatReply.Texts(string.Concat(Enumerable.Repeat(paragraph, 500))) with { ChunkSize = 40 });
        await AskAsync("Write a book.");

        await Expect(Answer.Locator("p")).ToHaveCountAsync(500);
        Assert.Equal(500, JsonDocument.Parse(await Page.EvaluateAsync<string>("sessionStorage.getItem('rounds')")).RootElement[0].GetProperty("answer").GetString()!.Split("**bold**").Length - 1);
    }
}
