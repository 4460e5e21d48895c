using OpenAi.Batches;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Batches;

/// <summary>The operations of batches over real HTTP, with recorded answers.</summary>
public class BatchOperationTests : WireMockTest
{
    private const string Id = "batch_690467101b488190972cdce590a00ae3";

    [Fact]
    public async Task Create_names_the_file_and_the_operation()
    {
        var batch = await CreateClient().Batches.CreateAsync(new()
        {
            InputFileId = "file-FqLLytrEaPH6hmSPXTr1db",
            Endpoint = BatchEndpoint.ChatCompletions,
            Metadata = new Dictionary<string, string> { ["testMetadataKey"] = "test metadata value" },
        });

        Assert.Equal((Id, "batch", BatchStatus.Validating, "24h"), (batch.Id, batch.Object, batch.Status, batch.CompletionWindow));
        Assert.Equal(TimeSpan.FromDays(1), batch.ExpiresAt - batch.CreatedAt);
        Assert.Equal((0, 0L), (batch.RequestCounts?.Total, batch.Usage?.OutputTokensDetails?.ReasoningTokens));
        Assert.Null(batch.ExtraFields);
        await SentOnceAsync();
    }

    [Fact]
    public async Task List_reads_the_batches()
    {
        var batches = await CreateClient().Batches.ListAsync(new() { Limit = 2 }).ToListAsync();

        Assert.Equal([BatchStatus.Cancelling, BatchStatus.Validating], batches.Select(static batch => batch.Status));
        await SentOnceAsync();
    }

    [Fact]
    public async Task Get_tells_how_far_it_is()
    {
        var batch = await CreateClient().Batches.GetAsync("batch_6904670cc8ac819084a984ece3aba4c4");

        Assert.Equal((BatchStatus.Validating, false), (batch.Status, batch.IsDone));
        await SentOnceAsync();
    }

    [Fact]
    public async Task Cancel_stops_it()
    {
        var batch = await CreateClient().Batches.CancelAsync(Id);

        Assert.Equal(BatchStatus.Cancelling, batch.Status);
        Assert.NotNull(batch.CancellingAt);
        await SentOnceAsync();
    }
}
