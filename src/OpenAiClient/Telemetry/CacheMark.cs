namespace OpenAi.Telemetry;

/// <summary>By what an answer from OpenAiClient.Caching is known: no model has worked, and no tokens were used.</summary>
internal static class CacheMark
{
    public const string Header = "x-openaiclient-cache";
    public const string Hit = "hit";

    public static bool IsOn(ResponseInfo info) => info.Header(Header) == Hit;
}
