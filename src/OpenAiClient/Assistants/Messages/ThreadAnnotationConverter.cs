using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadAnnotationConverter() : UnionConverter<ThreadAnnotation>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "file_citation" => typeof(ThreadFileCitationAnnotation),
        "file_path" => typeof(ThreadFilePathAnnotation),
        _ => null,
    };

    protected override ThreadAnnotation Unknown(JsonElement json) => new UnknownThreadAnnotation(json);
}
