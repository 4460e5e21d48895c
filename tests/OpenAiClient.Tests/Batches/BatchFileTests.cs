using System.Text;
using OpenAi.Batches;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Batches;

public class BatchFileTests
{
    [Fact]
    public async Task Each_kind_of_request_has_its_line()
    {
        BatchRequest[] requests =
        [
            Chat("a"),
            BatchRequest.From("b", new OpenAi.Responses.ResponseRequest { Model = "m", Input = "Hi" }),
            BatchRequest.From("c", new OpenAi.Embeddings.EmbeddingRequest { Model = "m", Input = "Hi" }),
            BatchRequest.From("d", new OpenAi.Completions.CompletionRequest { Model = "m", Prompt = "Hi" }),
            BatchRequest.From("e", new OpenAi.Moderations.ModerationRequest { Input = "Hi" }),
            BatchRequest.From("f", new OpenAi.Images.ImageGenerationRequest { Prompt = "An otter" }),
            BatchRequest.From("g", new OpenAi.Images.ImageReferenceEditRequest { Images = [new() { FileId = "file-1" }], Prompt = "A hat" }),
        ];
        var lines = new List<string>();
        foreach (var request in requests)
            lines.Add(await WriteAsync(request));

        JsonAssert.Equal("""{"custom_id":"a","method":"POST","url":"/v1/chat/completions","body":{"model":"m","messages":[{"role":"user","content":"Hi"}]}}""", lines[0]);
        JsonAssert.Equal("""{"custom_id":"b","method":"POST","url":"/v1/responses","body":{"model":"m","input":"Hi"}}""", lines[1]);
        JsonAssert.Equal("""{"custom_id":"c","method":"POST","url":"/v1/embeddings","body":{"model":"m","input":"Hi","encoding_format":"base64"}}""", lines[2]);
        JsonAssert.Equal("""{"custom_id":"d","method":"POST","url":"/v1/completions","body":{"model":"m","prompt":"Hi"}}""", lines[3]);
        JsonAssert.Equal("""{"custom_id":"e","method":"POST","url":"/v1/moderations","body":{"input":"Hi"}}""", lines[4]);
        JsonAssert.Equal("""{"custom_id":"f","method":"POST","url":"/v1/images/generations","body":{"prompt":"An otter"}}""", lines[5]);
        JsonAssert.Equal("""{"custom_id":"g","method":"POST","url":"/v1/images/edits","body":{"images":[{"file_id":"file-1"}],"prompt":"A hat"}}""", lines[6]);
        Assert.All(lines, static line => Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_text_with_line_breaks_stays_on_its_line()
    {
        var line = await WriteAsync(Chat("grüße\n", "a\nb\u2028c\r\n"));

        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.Contains("grüße\\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_API_would_refuse_later_is_refused_before()
    {
        var file = new BatchFile(new MemoryStream());
        await file.AddAsync(Chat("a"));

        Assert.Contains("another request has the same id", await RefusalAsync(file, Chat("a")), StringComparison.Ordinal);
        Assert.Contains("/v1/moderations, but that of the requests before it is /v1/chat/completions", await RefusalAsync(file, BatchRequest.From("b", new OpenAi.Moderations.ModerationRequest { Input = "Hi" })), StringComparison.Ordinal);
        Assert.Contains("its model is 'other', but that of the requests before it is 'm'", await RefusalAsync(file, Chat("b", model: "other")), StringComparison.Ordinal);
        await file.AddAsync(Chat("b"));
        Assert.Equal((2, BatchEndpoint.ChatCompletions, "m"), (file.Count, file.Endpoint, file.Model));
    }

    [Fact]
    public async Task The_limits_are_the_APIs_and_can_be_others()
    {
        Assert.Equal((50_000, 200_000_000L, 50_000), (new BatchFileOptions().MaxRequests, new BatchFileOptions().MaxBytes, new BatchFileOptions().MaxEmbeddingInputs));

        var few = new BatchFile(new MemoryStream(), new() { MaxRequests = 1 });
        await few.AddAsync(Chat("a"));
        Assert.Contains("at most 1 requests", await RefusalAsync(few, Chat("b")), StringComparison.Ordinal);

        var small = new BatchFile(new MemoryStream(), new() { MaxBytes = 150 });
        await small.AddAsync(Chat("a"));
        var length = small.Length;
        Assert.Contains("more than 150", await RefusalAsync(small, Chat("b")), StringComparison.Ordinal);
        Assert.Equal(length, small.Length);

        var texts = new BatchFile(new MemoryStream(), new() { MaxEmbeddingInputs = 3 });
        await texts.AddAsync(BatchRequest.From("a", new OpenAi.Embeddings.EmbeddingRequest { Model = "m", Input = ["1", "2"] }));
        Assert.Contains("more than 3 embedding inputs", await RefusalAsync(texts, BatchRequest.From("b", new OpenAi.Embeddings.EmbeddingRequest { Model = "m", Input = ["3", "4"] })), StringComparison.Ordinal);
        await texts.AddAsync(BatchRequest.From("c", new OpenAi.Embeddings.EmbeddingRequest { Model = "m", Input = TextOrTokens.FromTokens(3, 4) }));

        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchFile(new MemoryStream(), new() { MaxRequests = 0 }));
        Assert.Throws<ArgumentException>(() => new BatchFile(new MemoryStream([], writable: false)));
        Assert.Throws<ArgumentException>(() => Chat(" "));
        Assert.Throws<ArgumentNullException>(() => BatchRequest.From("a", (ChatCompletionRequest)null!));
    }

    private static async Task<string> RefusalAsync(BatchFile file, BatchRequest request) =>
        (await Assert.ThrowsAsync<ArgumentException>(() => file.AddAsync(request))).Message;

    private static BatchRequest<ChatCompletion> Chat(string id, string text = "Hi", string model = "m") =>
        BatchRequest.From(id, new ChatCompletionRequest { Model = model, Messages = [ChatMessage.User(text)] });

    private static async Task<string> WriteAsync(BatchRequest request)
    {
        using var stream = new MemoryStream();
        await new BatchFile(stream).AddAsync(request);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
