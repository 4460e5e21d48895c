using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>A call that somebody follows.</summary>
internal sealed class WatchedCall : ApiCall
{
    public WatchedCall(
        CallWatch watch, ClientSettings settings, ApiRequest request, RequestOptions? options, CancellationToken callToken, CancellationToken walkToken = default)
        : base(settings, request, options, callToken, walkToken)
    {
        Watch = watch;
    }

    public override CallWatch Watch { get; }
}
