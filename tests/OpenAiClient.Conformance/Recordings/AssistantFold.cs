using System.Text.Json.Nodes;
using OpenAi.Assistants;

namespace OpenAi.Conformance.Recordings;

/// <summary>
/// Accumulates the deltas of a recorded stream, and compares the result with the whole objects that the server sent afterwards.
/// </summary>
internal sealed class AssistantFold
{
    private readonly AssistantStreamAccumulator _fold = new();

    public IEnumerable<string> Add(AssistantStreamEvent item)
    {
        var differences = item switch
        {
            ThreadMessageEvent message when message.Event == AssistantEventType.MessageCompleted =>
                Between(message.Data, _fold.ToMessages().FirstOrDefault(folded => folded.Id == message.Data.Id), "content"),
            ThreadRunStepEvent step when step.Event == AssistantEventType.RunStepCompleted && _fold.ToSteps().FirstOrDefault(folded => folded.Id == step.Data.Id) is { } folded =>
                Between(step.Data, folded, "step_details"),
            _ => [],
        };
        _fold.Add(item);
        return differences;
    }

    private static List<string> Between(JsonModel whole, JsonModel? folded, string field) =>
        [.. JsonDifference.Between(Node(whole)?[field], folded is null ? null : Node(folded)?[field], $"folded {field}")];

    private static JsonNode? Node(JsonModel model) => JsonNode.Parse(model.ToString());
}
