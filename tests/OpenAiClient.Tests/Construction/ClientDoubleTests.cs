using NSubstitute;
using OpenAi.Chat;
using OpenAi.Files;

namespace OpenAi.Tests.Construction;

public class ClientDoubleTests
{
    private static readonly ChatCompletionRequest _request = new() { Model = "m", Messages = [ChatMessage.User("Hi.")] };

    [Fact]
    public async Task A_substitute_of_a_resource_client_answers_in_its_place()
    {
        var chat = Substitute.For<ChatClient>();
        chat.CreateAsync(Arg.Any<ChatCompletionRequest>(), Arg.Any<RequestOptions?>(), Arg.Any<CancellationToken>())
            .Returns(new ChatCompletion { Id = "chatcmpl-1" });

        Assert.Equal("chatcmpl-1", (await chat.CreateAsync(_request)).Id);
        await chat.Received(1).CreateAsync(_request);
    }

    [Fact]
    public async Task A_substitute_of_the_client_gives_substitutes_of_its_resources()
    {
        var files = Substitute.For<FilesClient>();
        files.GetAsync("file-1").Returns(new OpenAiFile { Id = "file-1" });
        using var openai = Substitute.For<OpenAiClient>("sk-test");
        openai.Files.Returns(files);

        Assert.Equal("file-1", (await openai.Files.GetAsync("file-1")).Id);
    }

    [Fact]
    public async Task A_member_of_a_double_that_nobody_overrides_says_so_and_sends_nothing()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => new Double().CreateAsync(_request));

        Assert.Contains("POST /v1/chat/completions", exception.ToString(), StringComparison.Ordinal);
        Assert.Contains("override the member", exception.ToString(), StringComparison.Ordinal);
    }

    private sealed class Double : ChatClient;
}
