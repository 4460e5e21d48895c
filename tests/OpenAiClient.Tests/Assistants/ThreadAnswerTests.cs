using OpenAi.Assistants;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class ThreadAnswerTests
{
    [Fact]
    public void An_answer_is_what_the_assistant_said_since_the_user_spoke_the_oldest_first()
    {
        var answer = ThreadAnswer.From([Says("assistant", "Second."), Says("assistant", "First."), Says("user", "Why?"), Says("assistant", "Before.")]);

        Assert.Equal("First.\n\nSecond.", answer.Text);
        Assert.Equal("First.\n\nSecond.", answer.ToString());
        Assert.Empty(answer.Citations);
        Assert.Equal("", ThreadAnswer.From([Says("user", "Why?")]).Text);
        Assert.Equal("", ThreadAnswer.From([]).Text);
    }

    [Fact]
    public void Citation_marks_become_the_files_they_stand_for()
    {
        var answer = ThreadAnswer.From([Cited()]);

        Assert.Equal("Cake [file-1], tacos [file-2], cake [file-1]: [file-3]", answer.Text);
        Assert.Equal(
            [new(1, "file-1", "【1†s】", "cake"), new(2, "file-2", "【2†s】", null), new(1, "file-1", "【1†s】", null), new(3, "file-3", "sandbox:/a.csv", null)],
            answer.Citations);
    }

    [Fact]
    public void Citation_marks_are_replaced_by_the_callers_function()
    {
        var answer = ThreadAnswer.From([Cited()], static citation => $"^{citation.Number}");

        Assert.Equal("Cake ^1, tacos ^2, cake ^1: ^3", answer.Text);
    }

    [Fact]
    public void Places_that_do_not_fit_the_text_are_looked_for_or_left_alone()
    {
        var message = Says("assistant", "🍰 【1†s】!");
        ((ThreadTextPart)message.Content[0]).Text.Annotations =
        [
            // The API counts the cake as one character.
            new ThreadFileCitationAnnotation { Text = "【1†s】", StartIndex = 2, EndIndex = 7, FileCitation = new() { FileId = "file-1" } },
            new ThreadFileCitationAnnotation { Text = "gone", StartIndex = 900, EndIndex = -3, FileCitation = new() { FileId = "file-2" } },
            new ThreadFileCitationAnnotation { FileCitation = new() },
        ];

        var answer = ThreadAnswer.From([message]);

        Assert.Equal("🍰 [file-1]!", answer.Text);
        Assert.Equal(["file-1", "file-2", ""], answer.Citations.Select(static citation => citation.FileId));
    }

    [Fact]
    public async Task The_answer_of_a_thread_is_read_no_further_than_to_the_users_words()
    {
        using var handler = FakeHandler.Json("""
            {"object":"list","data":[
              {"id":"msg_2","role":"assistant","content":[{"type":"text","text":{"value":"Hello."}}]},
              {"id":"msg_1","role":"user","content":[{"type":"text","text":{"value":"Hi."}}]}],"last_id":"msg_1","has_more":true}
            """);
        using var openai = handler.CreateClient();

        var answer = await openai.Assistants.Threads.Messages.GetAnswerAsync("thread_1", "run_1");

        Assert.Equal("Hello.", answer.Text);
        Assert.Equal("https://example.test/v1/threads/thread_1/messages?order=desc&run_id=run_1", Assert.Single(handler.Requests).Uri.AbsoluteUri);
    }

    private static ThreadMessage Says(string role, string text) => new() { Role = role, Content = [new ThreadTextPart { Text = new() { Value = text } }] };

    private static ThreadMessage Cited()
    {
        var message = Says("assistant", "Cake 【1†s】, tacos 【2†s】, cake 【1†s】: sandbox:/a.csv");
        ((ThreadTextPart)message.Content[0]).Text.Annotations =
        [
            new ThreadFilePathAnnotation { Text = "sandbox:/a.csv", StartIndex = 38, EndIndex = 52, FilePath = new() { FileId = "file-3" } },
            new ThreadFileCitationAnnotation { Text = "【1†s】", StartIndex = 5, EndIndex = 10, FileCitation = new() { FileId = "file-1", Quote = "cake" } },
            new ThreadFileCitationAnnotation { Text = "【2†s】", StartIndex = 18, EndIndex = 23, FileCitation = new() { FileId = "file-2" } },
            new ThreadFileCitationAnnotation { Text = "【1†s】", StartIndex = 30, EndIndex = 35, FileCitation = new() { FileId = "file-1" } },
        ];
        return message;
    }
}
