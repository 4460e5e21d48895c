using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Responses;

/// <summary>
/// A response that contains a value of a type, or the reason why it does not. The value is read from the text of its last message,
/// without comments before the answer.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class ResponseAnswer<T> : StructuredAnswer<T>
{
    /// <summary>Creates an answer from a response, such as a background response, or one of a loop with functions.</summary>
    /// <param name="response">The response, whose request had a format of <see cref="ResponseTextFormat.FromType{T}(JsonTypeInfo{T})"/>.</param>
    /// <param name="type">The JSON metadata of the type, from a source-generated context.</param>
    /// <param name="options">Options for reading the answer. Default: its whole text is JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> or <paramref name="type"/> is <see langword="null"/>.</exception>
    public ResponseAnswer(Response response, JsonTypeInfo<T> type, StructuredOutputOptions? options = null)
        : base(Look(response), type, options) =>
        Response = response;

    /// <summary>The whole response.</summary>
    public Response Response { get; }

    /// <summary>The number of tokens used.</summary>
    public ResponseUsage? Usage => Response.Usage;

    private static StructuredText Look(Response response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new(response, TextOf(response))
        {
            Refusal = response.Refusal,
            Failure = FailureOf(response),
            State = response.Status is null || response.Status == ResponseStatus.Completed ? $"{response.ToolCalls.Count} tool calls" : ResponseException.Explain(response),
            LimitName = nameof(ResponseRequest.MaxOutputTokens),
        };
    }

    // An incomplete text may be valid JSON by chance, but lacks content.
    private static StructuredOutputFailure? FailureOf(Response response)
    {
        if (response.Refusal is not null)
            return StructuredOutputFailure.Refusal;
        if (response.Status is null || response.Status == ResponseStatus.Completed)
            return null;
        var reason = response.Status == ResponseStatus.Incomplete ? response.IncompleteDetails?.Reason : null;
        return reason == ResponseIncompleteReason.MaxOutputTokens ? StructuredOutputFailure.Length
            : reason == ResponseIncompleteReason.ContentFilter ? StructuredOutputFailure.ContentFilter
            : StructuredOutputFailure.NotCompleted;
    }

    private static string TextOf(Response response)
    {
        ResponseMessageItem[] messages = [.. response.Output.OfType<ResponseMessageItem>().Where(static message => message.Text.Length > 0)];
        var last = messages.LastOrDefault(static message => message.Phase != ResponsePhase.Commentary) ?? messages.LastOrDefault();
        return last?.Text ?? "";
    }
}
