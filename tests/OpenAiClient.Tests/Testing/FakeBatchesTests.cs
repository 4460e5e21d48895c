using OpenAi.Batches;
using OpenAi.Chat;
using OpenAi.Costs;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public sealed class FakeBatchesTests : FakeTest
{
    private const string Line = """{"custom_id":"a","method":"POST","url":"/v1/moderations","body":{"input":"Hi"}}""";

    [Fact]
    public async Task A_batch_goes_through_its_statuses()
    {
        Fake.Batches.PollsUntilDone = 2;
        var batch = await CreateAsync(Line);

        Assert.Equal(BatchStatus.Validating, batch.Status);
        Assert.Equal(BatchStatus.InProgress, (await OpenAi.Batches.GetAsync(batch.Id)).Status);
        var done = await OpenAi.Batches.GetAsync(batch.Id);
        Assert.Equal((BatchStatus.Completed, null), (done.Status, done.ErrorFileId));
        Assert.Equal(FilePurpose.BatchOutput, Fake.Files.All[^1].Purpose);
        Assert.Single(Fake.Moderations.Requests);
        await Assert.ThrowsAsync<ConflictException>(() => OpenAi.Batches.CancelAsync(batch.Id));
        Assert.Equal(batch.Id, Assert.Single(await OpenAi.Batches.ListAsync().ToListAsync()).Id);
    }

    [Fact]
    public async Task A_batch_that_takes_longer_than_a_day_expires()
    {
        var time = new FakeTime();
        Fake.TimeProvider = time;
        var batch = await CreateAsync(Line);
        time.Advance(TimeSpan.FromHours(25));

        Assert.Equal(BatchStatus.Expired, (await OpenAi.Batches.GetAsync(batch.Id)).Status);
        Assert.Contains("batch_expired", System.Text.Encoding.UTF8.GetString(Fake.Files.ContentOf(Fake.Batches.All[0].ErrorFileId!)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty_file")]
    [InlineData("7", "invalid_json_line")]
    [InlineData("""{"custom_id":""}""", "missing_required_parameter")]
    [InlineData("""{"custom_id":"a","method":"GET"}""", "invalid_method")]
    [InlineData("""{"custom_id":"a","method":"POST","url":"/v1/chat/completions"}""", "mismatched_endpoint")]
    [InlineData("""{"custom_id":"a","method":"POST","url":"/v1/moderations"}""", "missing_required_parameter")]
    [InlineData(Line + "\n" + Line, "duplicate_custom_id")]
    public async Task What_is_wrong_with_a_file_is_told(string text, string code)
    {
        var batch = await CreateAsync(text);

        var failed = await OpenAi.Batches.GetAsync(batch.Id);

        Assert.Equal((BatchStatus.Failed, code), (failed.Status, Assert.Single(failed.Errors!.Data).Code));
    }

    public static TheoryData<FakeFault> Faults => [FakeFault.Html, FakeFault.BrokenJson, FakeFault.Drop, FakeFault.Truncate()];

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task A_fault_of_a_line_is_an_error_of_that_line(FakeFault fault)
    {
        Fake.When(static request => request.Body.Contains("Bad", StringComparison.Ordinal) && request.Path == "/v1/moderations").Fail(fault);
        var batch = await CreateAsync(Line + "\n" + Line.Replace("\"a\"", "\"b\"", StringComparison.Ordinal).Replace("Hi", "Bad", StringComparison.Ordinal));

        var done = await OpenAi.Batches.GetAsync(batch.Id);

        Assert.Equal((BatchStatus.Completed, 1, 1), (done.Status, done.RequestCounts!.Completed, done.RequestCounts.Failed));
        Assert.Contains("server_error", System.Text.Encoding.UTF8.GetString(Fake.Files.ContentOf(done.ErrorFileId!)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_a_batch_is_refused()
    {
        var file = Fake.Files.Add("a.jsonl", Line, FilePurpose.Assistants);

        Assert.Equal("input_file_id", (await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.Batches.CreateAsync(new() { InputFileId = file.Id, Endpoint = BatchEndpoint.Moderations }))).Param);
        Assert.Equal("endpoint", (await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.Batches.CreateAsync(new() { InputFileId = file.Id, Endpoint = "/v1/other" }))).Param);
        await Assert.ThrowsAsync<NotFoundException>(() => OpenAi.Batches.CreateAsync(new() { InputFileId = "file-x", Endpoint = BatchEndpoint.Moderations }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fake.Batches.PollsUntilDone = 0);
    }

    [Fact]
    public async Task A_batch_that_is_done_has_the_model_and_the_tokens_of_its_answers()
    {
        Fake.Chat.Reply("One.", "Two.");
        Fake.Responses.Reply("Three.");
        var chat = new ChatCompletionRequest { Model = "gpt-5.6-terra", Messages = [ChatMessage.User("Count.")] };
        var response = new ResponseRequest { Model = "gpt-5.6-terra", Input = "Count." };

        var answers = await OpenAi.Batches.RunAsync([BatchRequest.From("a", chat), BatchRequest.From("b", chat)]).ToListAsync();
        var other = await OpenAi.Batches.RunAsync([BatchRequest.From("c", response)]).SingleAsync();

        var (first, second) = (Fake.Batches.All[0], Fake.Batches.All[1]);
        Assert.Equal(("gpt-5.6-terra", answers.Sum(static answer => answer.Value!.Usage!.PromptTokens), answers.Sum(static answer => answer.Value!.Usage!.CompletionTokens)), (first.Model, first.Usage?.InputTokens, first.Usage?.OutputTokens));
        Assert.Equal((other.Value!.Usage!.InputTokens, other.Value.Usage.OutputTokens, other.Value.Usage.TotalTokens), (second.Usage?.InputTokens, second.Usage?.OutputTokens, second.Usage?.TotalTokens));
        Assert.True(first.EstimateCost().Total > 0);
    }

    private Task<Batch> CreateAsync(string text) =>
        OpenAi.Batches.CreateAsync(new() { InputFileId = Fake.Files.Add("a.jsonl", text, FilePurpose.Batch).Id, Endpoint = BatchEndpoint.Moderations });
}
