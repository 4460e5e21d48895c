using System.Text.Json.Nodes;
using OpenAi.Responses;

namespace OpenAi.Conformance.Recordings;

/// <summary>
/// Accumulates the events of a recorded stream, and compares the result with the whole objects that the server sent afterwards.
/// </summary>
internal sealed class ResponseFold
{
    private readonly ResponseAccumulator _fold = new();

    public IEnumerable<string> Add(ResponseStreamEvent item)
    {
        List<string> differences = item switch
        {
            ResponseTextDoneEvent text => Same("text", text.WholeText, Part(text.OutputIndex, text.ContentIndex)),
            ResponseArgumentsDoneEvent call => Same("arguments", call.Arguments, (At(call.OutputIndex) as ResponseFunctionCallItem)?.Arguments),
            ResponseCodeDoneEvent call => Same("code", call.Code, (At(call.OutputIndex) as ResponseCodeInterpreterCallItem)?.Code),
            // Servers omit the log probabilities in the whole part.
            ResponsePartDoneEvent { Part: ResponseOutputTextPart part } at =>
                Between(Node(part with { Logprobs = [] }), Node((ResponseOutputTextPart)((ResponseMessageItem)At(at.OutputIndex)!).Content![at.ContentIndex!.Value] with { Logprobs = [] }), "part"),
            ResponseStateEvent { Response.Output.Count: > 0 } state => Between(Node(state.Response)["output"], Node(_fold.ToResponse())["output"], "output"),
            _ => [],
        };
        _fold.Add(item);
        return ResponseEventReader.IsLast(item) && item is ResponseStateEvent last
            ? differences.Concat(Between(Node(last.Response), Node(_fold.ToResponse()), "response"))
            : differences;
    }

    private ResponseItem? At(int? index) => _fold.ToResponse().Output.ElementAtOrDefault(index ?? 0);

    private string? Part(int? index, int? content) => ((At(index) as ResponseMessageItem)?.Content?.ElementAtOrDefault(content ?? 0) as ResponseOutputTextPart)?.Text;

    private static List<string> Same(string what, string whole, string? folded) => whole == folded ? [] : [$"accumulated {what}: {folded} is not {whole}"];

    private static List<string> Between(JsonNode? whole, JsonNode? folded, string what) => [.. JsonDifference.Between(whole, folded, $"folded {what}")];

    private static JsonNode Node(JsonModel model) => JsonNode.Parse(model.ToString())!;
}
