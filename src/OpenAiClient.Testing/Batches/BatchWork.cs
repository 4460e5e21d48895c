using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Batches;
using OpenAi.Testing.Files;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Batches;

/// <summary>Processes the lines of batches as requests to the server itself, and writes the result files.</summary>
internal sealed class BatchWork(FakeState server, FakeWorld world, FileStore files)
{
    /// <summary>Processes every line in turn, and completes the batch.</summary>
    public async Task CarryOutAsync(FakeBatch state)
    {
        using var own = new OwnRequests(server);
        var (output, errors) = (new StringBuilder(), new StringBuilder());
        var (failed, usage) = (0, new BatchUsage());
        foreach (var line in state.Lines.All)
        {
            var answer = await own.PostAsync(state.Batch.Endpoint!.Value, line.Body).ConfigureAwait(false);
            var response = new JsonObject { ["status_code"] = answer.Status, ["request_id"] = answer.RequestId, ["body"] = answer.Body };
            failed += answer.IsSuccess ? 0 : 1;
            if (answer.IsSuccess)
                usage.Add(answer.Body);
            Append(answer.IsSuccess ? output : errors, line, response, error: null);
        }
        lock (world.Gate)
        {
            Finish(state, output, errors, failed);
            state.Batch = state.Batch with { Status = BatchStatus.Completed, FinalizingAt = world.Now, CompletedAt = world.Now, Model = usage.Model, Usage = usage.Sum };
        }
    }

    /// <summary>Ends a batch as cancelled or expired, without processing any line.</summary>
    public void GiveUp(FakeBatch state)
    {
        var isCancelled = state.Batch.Status == BatchStatus.Cancelling;
        var (code, message) = isCancelled
            ? ("batch_cancelled", "This request was not executed, because the batch was cancelled.")
            : ("batch_expired", "This request could not be executed before the completion window expired.");
        var errors = new StringBuilder();
        foreach (var line in state.Lines.All)
            Append(errors, line, response: null, new JsonObject { ["code"] = code, ["message"] = message });
        Finish(state, new StringBuilder(), errors, state.Lines.All.Count);
        state.Batch = isCancelled
            ? state.Batch with { Status = BatchStatus.Cancelled, CancelledAt = world.Now }
            : state.Batch with { Status = BatchStatus.Expired, ExpiredAt = world.Now };
    }

    private void Append(StringBuilder text, BatchLine line, JsonObject? response, JsonObject? error) =>
        text.Append(new JsonObject { ["id"] = world.NewId("batch_req_", 32), ["custom_id"] = line.CustomId, ["response"] = response, ["error"] = error }.ToJsonString()).Append('\n');

    private void Finish(FakeBatch state, StringBuilder output, StringBuilder errors, int failed) => state.Batch = state.Batch with
    {
        OutputFileId = Add($"{state.Batch.Id}_output.jsonl", output, state.OutputLifetime),
        ErrorFileId = Add($"{state.Batch.Id}_error.jsonl", errors, state.OutputLifetime),
        RequestCounts = new() { Total = state.Lines.All.Count, Completed = state.Lines.All.Count - failed, Failed = failed },
    };

    private string? Add(string name, StringBuilder text, TimeSpan? lifetime) =>
        text.Length == 0 ? null : files.Add(name, FilePurpose.BatchOutput, Encoding.UTF8.GetBytes(text.ToString()), lifetime).Id;
}
