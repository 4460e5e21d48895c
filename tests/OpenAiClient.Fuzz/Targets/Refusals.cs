using OpenAi.Errors;
using OpenAi.Http;

namespace OpenAi.Fuzz.Targets;

/// <summary>Makes the exception that a caller gets when an answer cannot be read.</summary>
internal static class Refusals
{
    private static readonly ClientSettings _settings = new(new OpenAiClientOptions { ApiKey = Client.Key, BaseAddress = Client.Address });
    private static readonly ResponseInfo _info = new();

    public static InvalidResponseException Of(byte[] json, Exception exception)
    {
        using var call = new ApiCall(_settings, new ApiRequest { Endpoint = new Nowhere() }, null, default);
        return JsonAnswer.Invalid(json, exception, call, _info);
    }

    private sealed record Nowhere() : Endpoint(EndpointGroup.None, HttpMethod.Get, "");
}
