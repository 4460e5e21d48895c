namespace OpenAi.Assistants;

/// <summary>The version of the API that is spoken; the server refuses requests that do not name it.</summary>
internal static class AssistantsBeta
{
    public const string Header = "assistants=v2";
}
