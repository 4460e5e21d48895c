using System.Text.Json;
using OpenAi.Embeddings;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Embeddings;

public class EmbeddingSplitTests
{
    [Fact]
    public async Task More_inputs_than_a_request_takes_go_into_several_and_come_back_in_their_order()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();

        var list = await openai.Embeddings.CreateAsync(
            new() { Model = "m", Input = Enumerable.Range(0, 5000).Select(static i => $"{i}").ToArray() }, new EmbeddingSplitOptions(), new RequestOptions { IdempotencyKey = "once" });

        Assert.Equal([2048, 2048, 904], handler.Requests.Select(static request => Inputs(request.Body!).Count).OrderDescending());
        Assert.Equal(Enumerable.Range(0, 5000), list.Vectors.Select(static vector => (int)vector.Span[0]));
        Assert.Equal(Enumerable.Range(0, 5000), list.Data.Select(static embedding => embedding.Index!.Value).Order());
        Assert.Equal((5000, 5000), (list.Usage!.PromptTokens, list.Usage.TotalTokens));
        Assert.All(handler.Requests, static request => Assert.Null(request.Header("Idempotency-Key")));
    }

    [Fact]
    public async Task Tokens_are_split_too_and_few_inputs_are_sent_as_they_are()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();

        var split = await openai.Embeddings.CreateAsync(new() { Model = "m", Input = TextOrTokens.FromTokenLists(Enumerable.Range(1, 3).Select(static token => (IReadOnlyList<int>)[token])) }, new EmbeddingSplitOptions { MaxInputs = 2, MaxConcurrency = 1 });
        await openai.Embeddings.CreateAsync(new() { Model = "m", Input = "1" }, new EmbeddingSplitOptions());

        Assert.Equal([1f, 2f, 3f], split.Vectors.Select(static vector => vector.Span[0]));
        JsonAssert.Contains("""{"input":[[1],[2]]}""", handler.Requests[0].Body);
        JsonAssert.Contains("""{"input":"1"}""", handler.Requests[2].Body);
    }

    [Fact]
    public async Task Long_inputs_are_split_by_their_tokens_where_these_are_known()
    {
        using var handler = Echo();
        using var openai = handler.CreateClient();
        var options = new EmbeddingSplitOptions { MaxInputs = 3, MaxTokens = 10, MaxConcurrency = 1, CountTokens = static text => text.Length };

        var texts = await openai.Embeddings.CreateAsync(new() { Model = "m", Input = ["1", "22222", "4444", "55555555555555", "6", "7", "8", "9"] }, options);
        var tokens = await openai.Embeddings.CreateAsync(
            new() { Model = "m", Input = TextOrTokens.FromTokenLists([[1], [2], [3]]) }, new EmbeddingSplitOptions { MaxTokens = 2, MaxConcurrency = 1 });

        Assert.Equal([3, 1, 3, 1, 2, 1], handler.Requests.Select(static request => Inputs(request.Body!).Count));
        Assert.Equal(Enumerable.Range(0, 8), texts.Data.Select(static embedding => embedding.Index!.Value).Order());
        Assert.Equal([1f, 22222f, 4444f, 55555555555555f, 6f, 7f, 8f, 9f], texts.Vectors.Select(static vector => vector.Span[0]));
        Assert.Equal([1f, 2f, 3f], tokens.Vectors.Select(static vector => vector.Span[0]));
    }

    [Fact]
    public async Task A_request_that_fails_fails_the_call()
    {
        using var handler = FakeHandler.Json("{}", System.Net.HttpStatusCode.BadRequest);
        handler.Default = static async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return FakeHandler.Answer("{}");
        };
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<BadRequestException>(() => openai.Embeddings.CreateAsync(new() { Model = "m", Input = ["a", "b"] }, new EmbeddingSplitOptions { MaxInputs = 1 }));
    }

    [Fact]
    public void Numbers_that_are_not_positive_are_refused()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        foreach (var options in new EmbeddingSplitOptions[] { new() { MaxInputs = 0 }, new() { MaxConcurrency = 0 }, new() { MaxTokens = 0 } })
            Assert.Throws<ArgumentException>(() => { _ = openai.Embeddings.CreateAsync(new() { Model = "m", Input = "a" }, options); });
    }

    // Each vector contains the number in its text; the order is reversed.
    private static FakeHandler Echo() => new()
    {
        Default = static async (request, token) =>
        {
            var inputs = Inputs(await request.Content!.ReadAsStringAsync(token));
            var data = inputs.Select(static (input, index) => $$"""{"object":"embedding","index":{{index}},"embedding":[{{input}}]}""").Reverse();
            return FakeHandler.Answer($$$"""{"object":"list","model":"m","data":[{{{string.Join(',', data)}}}],"usage":{"prompt_tokens":{{{inputs.Count}}},"total_tokens":{{{inputs.Count}}}}}""");
        },
    };

    private static List<string> Inputs(string body)
    {
        var input = JsonDocument.Parse(body).RootElement.GetProperty("input");
        return input.ValueKind == JsonValueKind.Array ? [.. input.EnumerateArray().Select(static item => item.ToString().Trim('[', ']'))] : [input.ToString()];
    }
}
