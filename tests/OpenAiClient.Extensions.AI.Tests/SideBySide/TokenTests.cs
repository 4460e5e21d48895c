using Microsoft.Extensions.AI;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.SideBySide;

/// <summary>An answer under way may change from one package to the other: each reads the other's tokens.</summary>
public sealed class TokenTests
{
    private const string Running = """
        {"id":"resp_1","object":"response","created_at":1700000000,"status":"in_progress","background":true,"model":"gpt-4o","output":[],"parallel_tool_calls":true,"tools":[],"tool_choice":"auto"}
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_of_one_is_read_by_the_other(bool isTheirs)
    {
        using var first = FakeHandler.Json(Running);
        using var second = FakeHandler.Json(Running.Replace("in_progress", "completed", StringComparison.Ordinal));
        var (maker, reader) = isTheirs ? (Incumbent.Responses(first), Ours(second)) : (Ours(first), Incumbent.Responses(second));

        var begun = await maker.GetResponseAsync("Hi", new() { AllowBackgroundResponses = true });
        Assert.NotNull(begun.ContinuationToken);
        var done = await reader.GetResponseAsync([], new() { ContinuationToken = begun.ContinuationToken });

        Assert.Equal(("GET", "/v1/responses/resp_1"), (second.Requests[0].Method.Method, second.Requests[0].Uri.AbsolutePath));
        Assert.Equal("resp_1", done.ResponseId);
        Assert.Null(done.ContinuationToken);
    }

    [Fact]
    public async Task A_token_of_the_others_stream_goes_on_after_its_event()
    {
        using var first = FakeHandler.Sse($$"""
            data: {"type":"response.created","sequence_number":0,"response":{{Running}}}

            data: {"type":"response.output_text.delta","sequence_number":4,"item_id":"msg_1","output_index":0,"content_index":0,"delta":"Hel","logprobs":[]}

            data: {"type":"response.completed","sequence_number":5,"response":{{Running.Replace("in_progress", "completed", StringComparison.Ordinal)}}}


            """);
        using var second = FakeHandler.Sse("""
            data: {"type":"response.completed","sequence_number":5,"response":{"id":"resp_1","status":"completed","output":[]}}


            """);
        var tokens = await Incumbent.Responses(first).GetStreamingResponseAsync("Hi", new() { AllowBackgroundResponses = true })
            .Select(static update => update.ContinuationToken).OfType<ResponseContinuationToken>().ToListAsync();

        await Ours(second).GetStreamingResponseAsync([], new() { ContinuationToken = tokens[^1] }).ToListAsync();

        Assert.Equal("?starting_after=4&stream=true", second.Requests[0].Uri.Query);
    }

    private static IChatClient Ours(FakeHandler handler) => handler.CreateClient().Responses.AsIChatClient("gpt-4o");
}
