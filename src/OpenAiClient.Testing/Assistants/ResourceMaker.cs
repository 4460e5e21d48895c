using OpenAi.Assistants;

namespace OpenAi.Testing.Assistants;

/// <summary>Turns the vector stores that a request describes into stores with ids.</summary>
internal sealed class ResourceMaker
{
    public AssistantToolResources Make(AssistantToolResources? resources) => resources ?? new();
}
