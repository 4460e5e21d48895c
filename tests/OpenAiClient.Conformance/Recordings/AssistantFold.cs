using System.Text.Json.Nodes;
using OpenAi.Assistants;
using OpenAi.Conformance.Folds;

namespace OpenAi.Conformance.Recordings;

/// <summary>
/// Accumulates the events of a recorded stream, and compares the result with the whole objects that the server sent: before such an event,
/// with what is known then, and after it.
/// </summary>
internal sealed class AssistantFold
{
    private readonly AssistantStreamAccumulator _fold = new();

    public IEnumerable<string> Add(AssistantStreamEvent item)
    {
        if (item is not (ThreadMessageEvent or ThreadRunStepEvent or ThreadRunEvent))
        {
            _fold.Add(item);
            return [];
        }
        var last = item.Event == AssistantEventType.MessageCompleted || item.Event == AssistantEventType.RunStepCompleted;
        var whole = (JsonObject)JsonNode.Parse(item.ToString())!["data"]!;
        var before = last ? _fold.Of(item) : null;
        _fold.Add(item);
        return Between(before is null ? null : AssistantStream.BeforeLast(whole), before, "before the last event").Concat(Between(whole, _fold.Of(item), "after an event"));
    }

    private static IEnumerable<string> Between(JsonObject? whole, JsonModel? folded, string when) =>
        JsonDifference.Between(whole, folded is null ? null : JsonNode.Parse(folded.ToString()), $"folded {when}");
}
