namespace OpenAi.Responses;

/// <summary>A response is not completed, although it had to be.</summary>
/// <param name="response">The response.</param>
public class ResponseException(Response response) : OpenAiException(Explain(response))
{
    /// <summary>The response with its output so far.</summary>
    public Response Response { get; } = response;

    internal static string Explain(Response response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var why = response.Error is { } error ? $": {error.Message} ({error.Code})"
            : response.IncompleteDetails?.Reason is { } reason ? $": {reason}"
            : "";
        return $"The response {response.Id} is {response.Status}, not completed{why}";
    }
}
