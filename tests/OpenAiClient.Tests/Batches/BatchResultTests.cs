using System.Net;
using OpenAi.Batches;
using OpenAi.Chat;
using OpenAi.Embeddings;
using OpenAi.Json;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Batches;

public class BatchResultTests
{
    private const string Answer = """{"id":"chatcmpl-1","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"Paris."},"finish_reason":"stop"}]}""";

    [Fact]
    public async Task Answers_and_errors_are_joined_each_with_its_id()
    {
        var results = await ReadAsync<ChatCompletion>(
            Line("b", 200, Answer) + "\r\n\n" + Line("a", 200, Answer),
            Line("c", 400, """{"error":{"message":"No.","type":"invalid_request_error","param":"messages","code":"bad"}}"""));

        Assert.Equal(["b", "a", "c"], results.Select(static result => result.CustomId));
        Assert.All(results, static result => Assert.Equal("batch_1", result.BatchId));
        Assert.Equal(("Paris.", "req_1", HttpStatusCode.OK), (results[0].GetValue().Text, results[0].Value?.ResponseInfo?.RequestId, results[0].Value?.ResponseInfo?.Status));
        Assert.Throws<BadRequestException>(() => results[2].GetValue());
        Assert.Equal([true, true, false], results.Select(static result => result.IsSuccess));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(418)]
    [InlineData(422)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_failure_is_the_exception_that_its_status_has_over_HTTP(int status)
    {
        const string Body = """{"error":{"message":"It went wrong.","type":"some_error","param":"messages[0]","code":"some_code"}}""";
        var answer = FakeHandler.Answer(Body, (HttpStatusCode)status);
        answer.Headers.Add("x-request-id", "req_1");
        using var openai = new FakeHandler().Then(answer).CreateClient();
        var expected = await Assert.ThrowsAnyAsync<ApiException>(() => openai.Chat.CreateAsync(new() { Model = "m", Messages = [] }));

        var actual = Assert.IsAssignableFrom<ApiException>(Assert.Single(await ReadAsync<ChatCompletion>("", Line("a", status, Body))).Exception);

        Assert.Equal(expected.GetType(), actual.GetType());
        Assert.Equal((expected.Status, expected.Code, expected.Type, expected.Param, expected.RequestId), (actual.Status, actual.Code, actual.Type, actual.Param, actual.RequestId));
        Assert.Equal(WithoutAddress(expected.Message), actual.Message);

        // Over HTTP, the message of a 404 also contains the address.
        static string WithoutAddress(string message) => message.Replace("address: https://example.test/v1/chat/completions, ", "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"r","custom_id":"a","response":null,"error":{"code":"batch_expired","message":"Too late."}}""", "batch_expired", "Too late.")]
    [InlineData("""{"id":"r","custom_id":"a","error":{"code":"batch_cancelled","message":"Stopped."}}""", "batch_cancelled", "Stopped.")]
    [InlineData("""{"custom_id":"a"}""", null, "sent no reason")]
    public async Task A_request_that_was_not_carried_out_says_so(string line, string? code, string said)
    {
        var exception = Assert.IsType<BatchRequestException>(Assert.Single(await ReadAsync<ChatCompletion>("", line)).Exception);

        Assert.Equal(code, exception.Code);
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_under_a_status_of_success_is_one()
    {
        var results = await ReadAsync<ChatCompletion>(Line("a", 200, """{"error":{"message":"Slow down.","code":"rate_limit_exceeded"}}""") + "\n" + Line("b", 200, """{"id":"x"}"""), "");

        Assert.IsType<RateLimitException>(results[0].Exception);
        Assert.Equal("$.choices", Assert.IsType<InvalidResponseException>(results[1].Exception).Path);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_costs_itself()
    {
        var results = await ReadAsync<ChatCompletion>("not JSON\n" + Line("b", 200, Answer) + "\n{\"custom_id\":\"c\",\"resp", "");

        Assert.Equal(["", "b", ""], results.Select(static result => result.CustomId));
        Assert.IsType<InvalidResponseException>(results[0].Exception);
        Assert.True(results[1].IsSuccess);
        Assert.IsType<InvalidResponseException>(results[2].Exception);
    }

    [Theory]
    [InlineData("completed", null, "f")]
    [InlineData("expired", "f", "f")]
    [InlineData("cancelled", null, null)]
    [InlineData("completed", "", "")]
    public async Task Files_that_are_missing_or_empty_are_normal(string status, string? output, string? errors)
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer("", mediaType: "application/octet-stream")) };
        using var openai = handler.CreateClient();

        Assert.Empty(await openai.Batches.ReadResultsAsync<ChatCompletion>(new() { Id = "batch_1", Status = status, OutputFileId = output, ErrorFileId = errors }).ToListAsync());
        Assert.Equal(new[] { output, errors }.Count(static id => !string.IsNullOrEmpty(id)), handler.Requests.Count);
    }

    [Fact]
    public async Task A_batch_without_results_tells_why()
    {
        using var openai = new FakeHandler().CreateClient();
        var failed = new Batch { Id = "batch_1", Status = BatchStatus.Failed, Errors = new() { Data = [new() { Line = 3, Message = "Not JSON." }, new() { Code = "empty_file" }] } };

        var refused = await Assert.ThrowsAsync<BatchException>(async () => await openai.Batches.ReadResultsAsync<ChatCompletion>(failed).ToListAsync());
        var running = await Assert.ThrowsAsync<BatchException>(async () => await openai.Batches.ReadResultsAsync<ChatCompletion>(new() { Id = "batch_2", Status = BatchStatus.InProgress }).ToListAsync());

        Assert.Equal("The server rejected the batch batch_1: line 3: Not JSON.; empty_file", refused.Message);
        Assert.Same(failed, refused.Batch);
        Assert.Equal("The batch batch_2 has no results yet: its status is in_progress.", running.Message);
    }

    [Fact]
    public async Task Vectors_come_as_numbers_or_base64()
    {
        var base64 = Convert.ToBase64String(new byte[] { 0, 0, 128, 63, 0, 0, 0, 64 });
        var results = await ReadAsync<EmbeddingList>(
            Line("a", 200, """{"object":"list","data":[{"index":0,"embedding":[1,2]}]}""") + "\n" + Line("b", 200, """{"object":"list","data":[{"index":0,"embedding":"VECTOR"}]}""".Replace("VECTOR", base64, StringComparison.Ordinal)), "");

        Assert.All(results, static result => Assert.Equal([1f, 2f], result.GetValue().Data[0].Vector.ToArray()));
    }

    [Fact]
    public async Task A_line_longer_than_allowed_ends_the_reading()
    {
        using var openai = new FakeHandler().Then(FakeHandler.Answer(new string('x', 300_000), mediaType: "application/octet-stream")).CreateClient(static options => options.MaxResponseBytes = 200_000);

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(
            async () => await openai.Batches.ReadResultsAsync<ChatCompletion>(new() { Id = "batch_1", Status = BatchStatus.Completed, OutputFileId = "f" }).ToListAsync());

        Assert.Contains("a line of more than 200,000 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100_000)]
    public async Task Lines_are_found_however_their_bytes_arrive(int piece)
    {
        string[] lines = [new('a', 70_000), "", "b", new('c', 200_000), "d"];
        using var stream = new PiecesStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines)), piece);
        using var reader = new LineReader(stream, 1_000_000);

        var read = new List<string>();
        while (await reader.ReadAsync(default))
            read.Add(System.Text.Encoding.UTF8.GetString(reader.Line.Span));

        Assert.Equal(lines, read);
    }

    [Fact]
    public void A_result_is_an_answer_or_an_exception()
    {
        Assert.Throws<ArgumentException>(() => new BatchResult<ChatCompletion>("a", null));
        Assert.Throws<ArgumentException>(() => new BatchResult<ChatCompletion>("a", new(), new InvalidOperationException()));
        Assert.True(new BatchResult<ChatCompletion>("a", new()).IsSuccess);
    }

    private static string Line(string id, int status, string body) =>
        $$"""{"id":"batch_req_1","custom_id":"{{id}}","response":{"status_code":{{status}},"request_id":"req_1","body":{{body}} },"error":null}""";

    private static async Task<List<BatchResult<T>>> ReadAsync<T>(string output, string errors)
        where T : ApiResult, IJsonModel<T>
    {
        using var openai = new FakeHandler()
            .Then(FakeHandler.Answer(output, mediaType: "application/octet-stream"))
            .Then(FakeHandler.Answer(errors, mediaType: "application/octet-stream"))
            .CreateClient();
        return await openai.Batches.ReadResultsAsync<T>(new() { Id = "batch_1", Status = BatchStatus.Completed, OutputFileId = "file-out", ErrorFileId = "file-err" }).ToListAsync();
    }

    private sealed class PiecesStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span[..Math.Min(piece, buffer.Length)]));
    }
}
