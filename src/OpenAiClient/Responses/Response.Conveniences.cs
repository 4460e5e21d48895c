using System.Text.Json.Serialization;

namespace OpenAi.Responses;

public sealed partial record Response
{
    /// <summary>The joined text of all messages; the empty string when there is none. Other libraries call it <c>output_text</c>.</summary>
    [JsonIgnore]
    public string Text => string.Concat(Output.OfType<ResponseMessageItem>().Select(static item => item.Text));

    /// <summary>The text of the model's refusal; <see langword="null"/> when it did not refuse.</summary>
    [JsonIgnore]
    public string? Refusal => Parts<ResponseRefusalPart>().Any() ? string.Concat(Parts<ResponseRefusalPart>().Select(static part => part.Refusal)) : null;

    /// <summary>
    /// The calls that the caller must execute before the model continues: calls of functions (<see cref="ResponseFunctionCallItem"/>) and
    /// custom tools (<see cref="ResponseCustomCallItem"/>), and actions on the caller's computer, shell and files.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<ResponseItem> ToolCalls => [.. Output.Where(static item => item?.IsCallersWork == true)];

    /// <summary>The model's reasoning, or its summary, as far as the model returns it; paragraphs are separated by an empty line.</summary>
    [JsonIgnore]
    public string Reasoning => string.Join("\n\n", Output.OfType<ResponseReasoningItem>().Select(static item => item.Text).Where(static text => text.Length > 0));

    /// <summary>The citations of the text, and created files, in the order of the text.</summary>
    [JsonIgnore]
    public IReadOnlyList<ResponseAnnotation> Citations => [.. Parts<ResponseOutputTextPart>().SelectMany(static part => part.Annotations).Where(static annotation => annotation is not null)];

    /// <summary>
    /// Whether the server is still working on the response. An unknown status counts as running; a missing status, which some servers
    /// leave out, counts as done.
    /// </summary>
    [JsonIgnore]
    public bool IsRunning => Status is not null && Status != ResponseStatus.Completed && Status != ResponseStatus.Incomplete && Status != ResponseStatus.Failed && Status != ResponseStatus.Cancelled;

    /// <summary>Returns the response if it is completed, else throws.</summary>
    /// <returns>The response itself.</returns>
    /// <exception cref="ResponseException">The response failed, was cancelled or cut off, or is not done.</exception>
    public Response EnsureCompleted() => Status is null || Status == ResponseStatus.Completed ? this : throw new ResponseException(this);

    /// <summary>
    /// Converts the output to input items of the next request, so that the model knows its previous answer: the items in order, without
    /// those that servers refuse. Reasoning is kept together with the item that follows it. For a response that was not stored
    /// (<see cref="Store"/> is <see langword="false"/>), reasoning requires <see cref="ResponseInclude.EncryptedReasoning"/>, and ids are
    /// removed. Items of unknown kinds are kept.
    /// </summary>
    /// <returns>The items; items that had to be changed are copies.</returns>
    public IReadOnlyList<ResponseItem> ToInput() => InputItems.Of(Output, isStored: Store != false);

    private IEnumerable<T> Parts<T>()
        where T : ResponseContentPart =>
        Output.OfType<ResponseMessageItem>().SelectMany(static item => (IEnumerable<ResponseContentPart>?)item.Content ?? []).OfType<T>();
}
