using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Responses;

/// <summary>A response that is a value of a type, or says why it is none: the text of its last message, remarks on the way left out.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class ResponseAnswer<T> : StructuredAnswer<T>
{
    /// <summary>Reads a response, such as one that was made in the background or with tools.</summary>
    /// <param name="response">The response; its request asked for the type by <see cref="ResponseTextFormat.FromType{T}(JsonTypeInfo{T})"/>.</param>
    /// <param name="type">How the type is read, from a source-generated context.</param>
    /// <param name="options">How the answer is read. Default: its text is JSON and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> or <paramref name="type"/> is <see langword="null"/>.</exception>
    public ResponseAnswer(Response response, JsonTypeInfo<T> type, StructuredOutputOptions? options = null)
        : base(Look(response), type, options) =>
        Response = response;

    /// <summary>The whole response.</summary>
    public Response Response { get; }

    /// <summary>How many tokens were used.</summary>
    public ResponseUsage? Usage => Response.Usage;

    private static StructuredText Look(Response response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new(response, TextOf(response))
        {
            Refusal = response.Refusal,
            Failure = FailureOf(response),
            State = response.Status is null || response.Status == ResponseStatus.Completed ? $"{response.ToolCalls.Count} calls of tools" : ResponseException.Explain(response),
            LimitName = nameof(ResponseRequest.MaxOutputTokens),
        };
    }

    // Cut text may happen to be JSON, with less in it than the model would have said.
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
