namespace OpenAi.Telemetry;

/// <summary>Recognizes answers from the cache of OpenAiClient.Caching, for which no model was called and no tokens were used.</summary>
internal static class CacheMark
{
    public const string Header = "x-openaiclient-cache";
    public const string Hit = "hit";

    public static bool IsOn(ResponseInfo info) => info.Header(Header) == Hit;
}
