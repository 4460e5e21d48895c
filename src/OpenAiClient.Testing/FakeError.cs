using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing;

/// <summary>An error in the format of the API.</summary>
internal sealed record FakeError(int Status, string? Code, string Message, string? Param = null)
{
    /// <summary>The message of an error that a test requested.</summary>
    public const string Told = "The fake server was scripted to fail.";

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>The additional details that Azure sends.</summary>
    public JsonObject? InnerError { get; init; }

    private string Type => Status switch
    {
        429 => Code == "insufficient_quota" ? "insufficient_quota" : "requests",
        >= 500 => "server_error",
        _ => "invalid_request_error",
    };

    public static FakeError NoKey() => new(401, null, "The request has no API key. Send it as the header \"Authorization: Bearer KEY\".");

    public static FakeError WrongKey() => new(401, "invalid_api_key", "The API key is not the one that this server accepts.");

    public static FakeError UnknownModel(string model) => new(404, "model_not_found", $"The model '{model}' does not exist on this server.");

    public static FakeError UnusualModel(string model) =>
        new(404, "model_not_found", $"The strict fake server does not know the model '{model}': call fake.Models.Only(\"{model}\").");

    public static FakeError UnknownPath(FakeRequest request) => new(404, null, $"This server does not support {request.Method} {request.Path}.");

    public static FakeError NotJson() => new(400, null, "The body of the request is not a JSON object.");

    public static FakeError Invalid(JsonException exception) =>
        new(400, "invalid_type", $"The body of the request could not be read: {exception.Message}", exception.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : null);

    public static FakeError Invalid(string param, string message, string? code = "invalid_value") => new(400, code, $"Invalid value for '{param}': {message}", param);

    public static FakeError NoSuch(string what, string id) => new(404, null, $"There is no {what} with the id '{id}'.", "id");

    public static FakeError Missing(string param) => new(400, "missing_required_parameter", $"The required parameter '{param}' is missing.", param);

    public static FakeError Broken(Exception exception) => new(500, "fake_server_failed", $"The fake server failed because of a bug in it or in a callback: {exception}")
    {
        // A retry would fail in the same way, only later.
        Headers = [("x-should-retry", "false")],
    };

    public static FakeError NotScripted(string example) =>
        new(500, "not_scripted", $"The fake server is strict, and no answer was scripted for this request. Script one before the request, for example: {example};")
        {
            Headers = [("x-should-retry", "false")],
        };

    public static FakeError ContentFilter(string category) =>
        new(400, "content_filter", "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.", "prompt")
        {
            InnerError = new JsonObject { ["code"] = "ResponsibleAIPolicyViolation", ["content_filter_result"] = AzureFormat.Verdicts(category) },
        };

    public JsonObject ToJson()
    {
        var error = new JsonObject { ["message"] = Message, ["type"] = Type, ["param"] = Param, ["code"] = Code };
        if (InnerError is not null)
        {
            error["status"] = Status;
            error["innererror"] = InnerError.DeepClone();
        }
        return new() { ["error"] = error };
    }
}
