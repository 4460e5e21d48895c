namespace OpenAi;

/// <summary>The version of assistants, threads and vector stores that is spoken; the server refuses requests that do not name it.</summary>
internal static class AssistantsBeta
{
    public const string Header = "assistants=v2";
}
