using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using OpenAi;
using OpenAi.Batches;
using OpenAi.Chat;
using ServerBatch = OpenAi.Batches.Batch;

namespace Batch;

/// <summary>
/// Sends prompts as batches, one for each model. The ids of unfinished batches are stored in a file, so that the same command resumes them
/// after it was stopped.
/// </summary>
internal sealed class BatchAnswers(BatchesClient batches, string model, string statePath)
{
    public async IAsyncEnumerable<Result> AskAsync(IReadOnlyList<PromptLine> lines, [EnumeratorCancellation] CancellationToken stop)
    {
        var waiting = lines.ToDictionary(IdOf);
        foreach (var id in await UnderWayAsync(stop))
        {
            await foreach (var result in batches.ResumeAsync<ChatCompletion>(id, cancellationToken: stop))
            {
                // A prompt that was changed in the meantime has another id, and is sent again.
                if (waiting.Remove(result.CustomId, out var line))
                    yield return ChatRequests.ToResult(line, result.Value, result.Exception);
            }
        }
        File.Delete(statePath);

        foreach (var group in waiting.GroupBy(entry => entry.Value.Prompt!.Model ?? model))
        {
            var requests = group.Select(entry => BatchRequest.From(entry.Key, ChatRequests.Of(entry.Value.Prompt!, model)));
            var options = new BatchRunOptions { Splits = true, Created = new Note(statePath) };
            await foreach (var result in batches.RunAsync(requests, options, cancellationToken: stop))
                yield return ChatRequests.ToResult(waiting[result.CustomId], result.Value, result.Exception);
        }
        File.Delete(statePath);
    }

    private async Task<IReadOnlyList<string>> UnderWayAsync(CancellationToken stop)
    {
        var ids = new List<string>();
        foreach (var id in File.Exists(statePath) ? await File.ReadAllLinesAsync(statePath, stop) : [])
        {
            try
            {
                ids.Add((await batches.GetAsync(id, cancellationToken: stop)).Id);
            }
            catch (NotFoundException)
            {
                Console.WriteLine($"The batch {id} no longer exists; its prompts are sent again.");
            }
        }
        return ids;
    }

    private string IdOf(PromptLine line) =>
        $"{line.Line}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ChatRequests.Of(line.Prompt!, model).ToString())).AsSpan(0, 8))}";

    private sealed class Note(string path) : IProgress<ServerBatch>
    {
        public void Report(ServerBatch value) => File.AppendAllText(path, value.Id + "\n");
    }
}
