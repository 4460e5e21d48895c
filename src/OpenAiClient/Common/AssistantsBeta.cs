namespace OpenAi;

/// <summary>The API version of assistants, threads and vector stores, without which the server refuses requests.</summary>
internal static class AssistantsBeta
{
    public const string Header = "assistants=v2";
}
