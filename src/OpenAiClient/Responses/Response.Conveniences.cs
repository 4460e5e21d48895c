using System.Text.Json.Serialization;

namespace OpenAi.Responses;

public sealed partial record Response
{
    /// <summary>The text of all its messages, joined; the empty string when there is none. Other libraries call it <c>output_text</c>.</summary>
    [JsonIgnore]
    public string Text => string.Concat(Parts<ResponseOutputTextPart>().Select(static part => part.Text));

    /// <summary>The model's words of refusal; <see langword="null"/> when it did not refuse.</summary>
    [JsonIgnore]
    public string? Refusal => Parts<ResponseRefusalPart>().Any() ? string.Concat(Parts<ResponseRefusalPart>().Select(static part => part.Refusal)) : null;

    /// <summary>
    /// What the caller is to carry out before the model goes on: calls of functions (<see cref="ResponseFunctionCallItem"/>) and
    /// custom tools (<see cref="ResponseCustomCallItem"/>), and work for the caller's computer, shell and files.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<ResponseItem> ToolCalls => [.. Output.Where(static item => item?.IsCallersWork == true)];

    /// <summary>How the model reasoned, as far as it tells: its reasoning, else the summary of it; paragraphs are parted by an empty line.</summary>
    [JsonIgnore]
    public string Reasoning => string.Join("\n\n", Output.OfType<ResponseReasoningItem>().Select(static item => item.Text).Where(static text => text.Length > 0));

    /// <summary>What the text cites, and files that were made, in the order of the text.</summary>
    [JsonIgnore]
    public IReadOnlyList<ResponseAnnotation> Citations => [.. Parts<ResponseOutputTextPart>().SelectMany(static part => part.Annotations).Where(static annotation => annotation is not null)];

    /// <summary>
    /// Whether the server is at work on it. With a status that this version does not know it may be; without any, which some
    /// servers leave out, it is done.
    /// </summary>
    [JsonIgnore]
    public bool IsRunning => Status is not null && Status != ResponseStatus.Completed && Status != ResponseStatus.Incomplete && Status != ResponseStatus.Failed && Status != ResponseStatus.Cancelled;

    /// <summary>Makes sure that the response is complete.</summary>
    /// <returns>The response itself.</returns>
    /// <exception cref="ResponseException">It is not: it failed, was cancelled or cut off, or is not done.</exception>
    public Response EnsureCompleted() => Status is null || Status == ResponseStatus.Completed ? this : throw new ResponseException(this);

    /// <summary>
    /// What of the response may go into the next request, so that the model knows what it said and did: its items in order,
    /// without what servers refuse. Reasoning stays with what follows it; of a response that was not stored (<see cref="Store"/> is
    /// <see langword="false"/>), reasoning needs <see cref="ResponseInclude.EncryptedReasoning"/>, and ids are left out. Kinds of
    /// items that this version does not know are passed on.
    /// </summary>
    /// <returns>The items, copied where they had to be changed.</returns>
    public IReadOnlyList<ResponseItem> ToInput() => InputItems.Of(Output, isStored: Store != false);

    private IEnumerable<T> Parts<T>()
        where T : ResponseContentPart =>
        Output.OfType<ResponseMessageItem>().SelectMany(static item => (IEnumerable<ResponseContentPart>?)item.Content ?? []).OfType<T>();
}
