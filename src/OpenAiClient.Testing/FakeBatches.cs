using OpenAi.Batches;
using OpenAi.Testing.Batches;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's batches, stored until the server is disposed. <c>/batches</c>. Each line of a batch's file is processed like any other
/// request to this server: <c>fake.Chat.When(…)</c> scripts its answer, and it is listed in <see cref="FakeOpenAi.Requests"/>.
/// </summary>
/// <remarks>
/// A batch is validated when it is first fetched, and completed when it has been fetched <see cref="FakePolled.PollsUntilDone"/> times; a
/// batch that is not completed within a day, by the server's clock, has expired.
/// </remarks>
public sealed class FakeBatches : FakePolled
{
    private static readonly TimeSpan _window = TimeSpan.FromHours(24);

    private readonly FakeWorld _world;
    private readonly FileStore _files;
    private readonly BatchWork _work;
    private readonly Shelf<FakeBatch> _batches = new("batch", static batch => batch.Batch.Id);

    internal FakeBatches(FakeState server, FakeWorld world, FileStore files)
    {
        (_world, _files) = (world, files);
        _work = new BatchWork(server, world, files);
    }

    /// <summary>A copy of the list of all batches, the oldest first. Reading it does not process them.</summary>
    public IReadOnlyList<Batch> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _batches.Items.Select(static batch => batch.Batch)];
        }
    }

    internal IEnumerable<FakeRoute> Routes =>
    [
        _world.Route("POST", "batches", (exchange, _) => Create(exchange)),
        _world.Route("GET", "batches", (exchange, _) => _batches.Page(PageQuery.Of(exchange), static batch => batch.Batch)),
        FakeWorld.SlowRoute("GET", "batches/{batch_id}", (exchange, ids) => GetAsync(exchange, ids[0])),
        _world.Route("POST", "batches/{batch_id}/cancel", (_, ids) => Cancel(_batches[ids[0]])),
    ];

    private Batch Create(FakeExchange exchange)
    {
        var request = exchange.Read(BatchCreateRequest.ReadJson);
        FakeRefusal.If(!BatchEndpoints.Has(request.Endpoint), "endpoint", $"batches do not support the endpoint '{request.Endpoint}'.");
        FakeRefusal.If(request.CompletionWindow != "24h", "completion_window", "it is '24h'.");
        var file = _files.Files[request.InputFileId];
        FakeRefusal.If(file.File.Purpose != FilePurpose.Batch, "input_file_id", "the file was not uploaded for 'batch'.");
        var batch = new Batch
        {
            Id = _world.NewId("batch_", 32),
            Object = "batch",
            Endpoint = request.Endpoint,
            InputFileId = request.InputFileId,
            CompletionWindow = "24h",
            Status = BatchStatus.Validating,
            CreatedAt = _world.Now,
            ExpiresAt = _world.Now + _window,
            RequestCounts = new() { Total = 0, Completed = 0, Failed = 0 },
            Metadata = MetadataCheck.Of(request.Metadata),
        };
        var lifetime = FileStore.CheckLifetime(request.OutputExpiresAfter?.Anchor, request.OutputExpiresAfter?.Seconds);
        return _batches.Put(new(batch, BatchLines.Read(file.Content, request.Endpoint), lifetime)).Batch;
    }

    private async Task GetAsync(FakeExchange exchange, string id)
    {
        FakeBatch batch;
        Task work;
        lock (_world.Gate)
        {
            batch = _batches[id];
            work = Advance(batch);
        }
        await work.ConfigureAwait(false);
        exchange.AskToPollAfter(batch.Batch.IsDone ? null : PollAfter);
        await exchange.WriteAsync(batch.Batch).ConfigureAwait(false);
    }

    private Task Advance(FakeBatch state)
    {
        if (state.Batch.IsDone)
            return Task.CompletedTask;
        if (state.Lines.Errors.Count > 0)
        {
            state.Batch = state.Batch with { Status = BatchStatus.Failed, FailedAt = _world.Now, Errors = new() { Object = "list", Data = state.Lines.Errors } };
            return Task.CompletedTask;
        }
        if (state.Batch.Status == BatchStatus.Cancelling || _world.Clock.GetUtcNow() >= state.Batch.ExpiresAt)
        {
            _work.GiveUp(state);
            return Task.CompletedTask;
        }
        state.Batch = state.Batch with
        {
            Status = BatchStatus.InProgress,
            InProgressAt = state.Batch.InProgressAt ?? _world.Now,
            RequestCounts = state.Batch.RequestCounts! with { Total = state.Lines.All.Count },
        };
        return ++state.Looks < PollsUntilDone ? Task.CompletedTask : state.Work ??= _work.CarryOutAsync(state);
    }

    private Batch Cancel(FakeBatch state)
    {
        if (state.Batch.IsDone)
            throw new FakeRefusal(new FakeError(409, null, $"The batch {state.Batch.Id} is {state.Batch.Status} and cannot be cancelled."));
        return state.Batch = state.Batch with { Status = BatchStatus.Cancelling, CancellingAt = _world.Now };
    }
}
